package org.manyleaf.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tidy file has the order and the notes of the English, and every word the translator wrote. */
class BundleTidierTest {

  private static final String ENGLISH =
      """
      # English text. How to translate: i18n/README.md

      # The name of the page.
      title = A title

      #: notranslate
      site = Manyleaf
      # Who it is for.
      #: max=20
      intro.p.1 = First
      intro.p.2 = Second

      end.p.1 = Last
      """;

  private static String tidied(String text) {
    return new BundleTidier(ENGLISH, EnglishHistory.empty(), UnaryOperator.identity()).tidied(text);
  }

  private static List<String> texts(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new PropertiesSyntax("x", problem -> {})
        .parse(bare).stream().map(entry -> entry.key() + "=" + entry.value()).sorted().toList();
  }

  @Test
  void bringsOrderNotesAndWhatIsMissing() {
    assertThat(
            tidied(
                """
                # French text, by Zoé.

                end.p.1 = Fin
                # I am not sure about this one.
                intro.p.2:Deuxi\\u00e8me\\
                    ligne
                title = Un titre
                """))
        .isEqualTo(
            """
            # French text, by Zoé.

            #. The name of the page.
            title = Un titre

            #. Who it is for.
            # intro.p.1 = First
            # I am not sure about this one.
            intro.p.2:Deuxi\\u00e8me\\
                ligne

            end.p.1 = Fin
            """);
  }

  @Test
  void keepsDraftsTheTranslatorCommentedOutAndReplacesWhatItWroteItself() {
    assertThat(
            tidied(
                """
                #. The name of the page, as it was called before.
                # The name of the page.
                # title = A title
                # intro.p.1 = Premier, ou non ?
                intro.q = unknown to English
                # the end
                """))
        .isEqualTo(
            """
            #. The name of the page.
            # title = A title

            #. Who it is for.
            # intro.p.1 = Premier, ou non ?
            # intro.p.1 = First
            # intro.p.2 = Second
            intro.q = unknown to English

            # end.p.1 = Last
            # the end
            """);
  }

  @Test
  void keepsLineEndsByteOrderMarkAndAnOpenLastLine() {
    assertThat(tidied("\uFEFFend.p.1 = Fin\r\nintro.p.2 = b\r\nintro.p.1 = a\r\ntitle = t\\"))
        .isEqualTo(
            """
            \uFEFF#. The name of the page.
            title = t\\


            #. Who it is for.
            intro.p.1 = a
            intro.p.2 = b

            end.p.1 = Fin
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void losesNoTextNoCommentAndHasNothingToDoTheSecondTime() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "title|intro.p.1|intro.p.2|end.p.1|site|intro.x|zzz|=|:| |\t|\\|\\u00e9|First|a = b"
                .split("\\|", -1));
    List<String> breaks = List.of("\n", "\n\n", "\r\n", "\r", "\\\n ");
    List<String> comments =
        List.of("# mine ", "! x", "#. ", "# title = ", "# intro.p.1 = First", "# Who it is for.");
    int tidy = 0;
    for (int run = 0; run < 5_000; run++) {
      StringBuilder built = new StringBuilder(random.nextInt(9) == 0 ? "\uFEFF" : "");
      for (int i = random.nextInt(30); i > 0; i--) {
        List<String> kind = List.of(pieces, breaks, comments).get(random.nextInt(3));
        built.append(kind.get(random.nextInt(kind.size())));
      }
      String text = built.toString();
      if (isFaulty(text)) {
        continue;
      }
      String once = tidied(text);
      assertThat(texts(once)).as("'%s' became '%s'", text, once).isEqualTo(texts(text));
      assertThat(tidied(once)).as("'%s' became '%s'", text, once).isEqualTo(once);
      assertThat(own(once)).as("'%s' became '%s'", text, once).isEqualTo(own(text));
      tidy += once.equals(text) ? 1 : 0;
    }
    assertThat(tidy).isLessThan(2_500);
  }

  private static boolean isFaulty(String text) {
    List<Problem> problems = new ArrayList<>();
    new PropertiesSyntax("x", problems::add).parse(text.replace("\uFEFF", ""));
    return !problems.isEmpty();
  }

  private static long own(String text) {
    return Pattern.compile("^[ \\t\uFEFF]*# mine", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .count();
  }
}
