package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.language.Language;
import org.manyleaf.translate.terms.Termbase;

class TermRuleTest {

  @TempDir Path folder;
  private TermRule rule = new TermRule(Termbase.EMPTY);

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.writeString(folder.resolve("links.properties"), "");
    term("en", "side effect", "side effect | side effects", "");
    term("fr", "effet secondaire", "effet secondaire | effets secondaires", "effet*");
    term("ru", "побочное действие", "побочн* действ*", "");
    term("ar", "أثر جانبي", "*آثار جانبية | *أثر جانبي", "");
    term("th", "ผลข้างเคียง", "", "");
    term("zh-Hans", "副作用", "副作用", "不良反应");
    term("tr", "YAN ETKİ", "", "");
    rule =
        new TermRule(
            Termbase.read(
                folder,
                List.of("fr", "ru", "ar", "th", "zh-Hans", "tr").stream()
                    .map(Language::of)
                    .toList()));
  }

  private void term(String tag, String term, String forms, String avoid) throws IOException {
    Files.writeString(
        folder.resolve("glossary/" + tag + ".properties"),
        "x.term = %s\nx.definition = d\n%s%s"
            .formatted(
                term,
                forms.isEmpty() ? "" : "x.forms = " + forms + "\n",
                avoid.isEmpty() ? "" : "x.avoid = " + avoid + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | fr | Side effects are rare | Les effets\u00A0secondaires sont rares
          fine    | fr | Side effects are rare | Les EFFETS SECONDAIRES
          WARNING | fr | Side effects are rare | Les suites
          WARNING | fr | A side effect | Un effet indésirable
          WARNING | fr | A side effect | Un effet secondaire, un effet indésirable
          fine    | fr | The sideeffects | Les suites
          fine    | fr | A <em>side effect</em> | Un <em>effet secondaire</em>
          WARNING | fr | A side effect | Un contreeffet secondaires
          WARNING | ru | A side effect | Побочный эффект
          fine    | ar | side effects | والآثار جانبية
          WARNING | ar | side effects | أعراض
          fine    | th | side effects | มีผลข้างเคียงบ้าง
          WARNING | th | side effects | มีอาการบ้าง
          fine    | zh-Hans | side effects | 有副作用吗
          WARNING | zh-Hans | side effects | 有不良反应吗
          fine    | tr | side effects | yan etki
          fine    | de | side effects | etwas
          """)
  void wantsTheTermsOfTheGlossary(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(rule, tag, english, target)).isEqualTo(verdict);
  }
}
