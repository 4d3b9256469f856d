package org.manyleaf.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.language.Language;

/** Terms are found as whole words of the language, and marked without touching anything else. */
class TermFinderTest {

  private static Glossary glossary(String tag, String... forms) {
    Language language = Language.of(tag);
    Segment word = new Segment("x.term", SafeText.plain("x"), language);
    List<Term> terms =
        List.of(forms).stream()
            .map(all -> List.of(all.split("\\|", -1)))
            .map(all -> new Term(all.get(0), word, word, all, List.of(), "", false))
            .toList();
    return new Glossary(language, terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en      ; relapse                ; After a RELAPSE, relapses            ; RELAPSE
          en      ; relaps*                ; It relapsed. Relapse!                ; relapsed,Relapse
          en      ; bone marrow            ; the bone marrow                 ; bone marrow
          de      ; Rezidiv*               ; Rezidive und Nichtrezidiv            ; Rezidive
          tr      ; ilerleme               ; İlerleme ve ILERLEME                 ; İlerleme
          fr      ; effet d’immunité       ; un effet d'immunité                  ; effet d'immunité
          ar      ; *انتكاس*               ; بعد الانتكاسة ثم                     ; الانتكاسة
          fa      ; سلول                   ; سلول‌های بدن                    ; سلول‌های
          th      ; การรักษา                ; เริ่มการรักษาใหม่                       ; การรักษา
          th      ; กา                     ; เริ่มก่าน                              ;
          my      ; ဆေး                    ; ကုဆေးရုံ                              ; ဆေး
          zh-Hans ; 骨髓                   ; 在骨髓里                             ; 骨髓
          ja      ; 再発                   ; 再発した                             ; 再発
          ko      ; 재발*                  ; 재발은 흔하다                         ; 재발은
          hi      ; रोग                    ; रोगी का रोग                           ; रोग
          """)
  void aTermIsAWholeWordInWhateverScript(String tag, String form, String text, String found) {
    List<String> mentions =
        new TermFinder(glossary(tag, form))
            .mentions(text).stream().map(m -> text.substring(m.start(), m.end())).toList();
    assertThat(mentions).isEqualTo(found == null ? List.of() : List.of(found.split(",", -1)));
  }

  @Test
  void theLongestTermCountsWhereSeveralBegin() {
    TermFinder finder = new TermFinder(glossary("en", "myeloma", "multiple myeloma", "multiple"));
    assertThat(finder.mentions("Multiple myeloma and myeloma"))
        .extracting(TermFinder.Mention::term)
        .containsExactly("multiple myeloma", "myeloma");
  }

  private static String explained(String markup, Set<String> done, String... forms) {
    Link link = new Link("a", java.net.URI.create("https://example.org/"), Language.of("en"));
    return SafeText.of(markup, List.of(link))
        .explained(new TermFinder(glossary("en", forms)), done)
        .html();
  }

  @Test
  void onlyTheFirstUseIsMarkedAndOnlyWordsAreTouched() {
    Set<String> done = new HashSet<>();
    assertThat(
            explained(
                "A <em>relapse</em> &amp; a relapse; <a href=\"https://example.org/\">pain</a>, pain",
                done,
                "relapse",
                "pain"))
        .isEqualTo(
            "A <em><dfn data-term=\"relapse\">relapse</dfn></em> &amp; a relapse; "
                + "<a href=\"https://example.org/\" hreflang=\"en\" rel=\"external noreferrer\">pain</a>,"
                + " <dfn data-term=\"pain\">pain</dfn>");
    assertThat(done).containsExactlyInAnyOrder("relapse", "pain");
    assertThat(explained("Another relapse", done, "relapse")).isEqualTo("Another relapse");
  }

  @Test
  void whatATranslatorMarkedCounts() {
    assertThat(
            explained(
                "a relapse, <dfn data-term=\"relapse\">it comes back</dfn>",
                new HashSet<>(),
                "relapse"))
        .isEqualTo("a relapse, <dfn data-term=\"relapse\">it comes back</dfn>");
    assertThat(explained("no <dfn data-term=\"\">relapse</dfn>", new HashSet<>(), "relapse"))
        .isEqualTo("no <dfn data-term=\"\">relapse</dfn>");
  }
}
