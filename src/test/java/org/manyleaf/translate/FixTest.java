package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.Shell.Outcome;

/** {@code words check --fix}: what is safe is mended, a line at a time. */
class FixTest {

  private static final String FRENCH = "site/fr.properties";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private Outcome words(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words"));
    all.addAll(List.of(arguments));
    all.add("--i18n=" + folder);
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  private List<String> french() throws IOException {
    return Files.readAllLines(folder.resolve(FRENCH));
  }

  @Test
  void mendsWhatIsSafeOneLineEachAndSaysSo() throws IOException {
    List<String> whole = french();
    bundles
        .set(FRENCH, "sources.intro", "Ces liens quittent l'{site}")
        .set(FRENCH, "home.title", "Santé:  cafe\\u0301")
        .set(FRENCH, "home.intro", "un\\ttabulateur");
    List<String> spoilt = french();

    Outcome fixed = words("check", "fr", "--fix");
    assertThat(fixed.code()).isZero();
    assertThat(fixed.out())
        .containsPattern("fr.properties:\\d+ sources.intro: mended \\(apostrophe\\)\n")
        .containsPattern("home.title: mended \\(nfc, space\\)\n")
        .containsPattern("home.intro: mended \\(control\\)\n")
        .doesNotContain("ERROR");
    List<String> mended = french();
    assertThat(mended)
        .contains(
            "sources.intro = Ces liens quittent l’{site}",
            "home.title = Santé\u00A0: café",
            "home.intro = un tabulateur");
    assertThat(mended).hasSameSizeAs(spoilt);
    for (int i = 0; i < mended.size(); i++) {
      if (!mended.get(i).matches("(sources.intro|home.title|home.intro) .*")) {
        assertThat(mended.get(i)).isEqualTo(whole.get(i));
      }
    }
    assertThat(words("check", "fr", "--fix").out()).doesNotContain("mended");
  }

  @Test
  void saysWhenNobodyVouchesForTheMendedTextAnyMore() throws IOException {
    bundles
        .set(FRENCH, "home.title", "Articles:  santé")
        .set(FRENCH, "languages.title", "Les  langues");
    words("vouch", "fr", "home.title", "languages.title", "--as=translated", "--who=Zoé");
    String out = words("check", "fr", "--fix").out();
    assertThat(out)
        .contains("home.title: mended (space); nobody vouches for it any more")
        .contains("languages.title: mended (space)\n");
    String status = words("vouch", "fr", "languages.title", "--as=reviewed", "--who=Zoé").out();
    assertThat(status).as("the same words to a fingerprint").contains("Zoé translated it");
  }

  @Test
  void leavesAloneWhatIsNotSafeWhatIsAcceptedAndTheEnglish() throws IOException {
    bundles
        .set("site/en.properties", "home.title", "Health  articles")
        .set(FRENCH, "home.title", "Deux  espaces")
        .set(FRENCH, "home.intro", "Voici '{nothing}, 5 mg");
    words("accept", "fr", "home.title", "--rule=space", "--who=Ada", "--why=a table");
    String english = Files.readString(folder.resolve("site/en.properties"));
    List<String> before = french();
    Outcome outcome = words("check", "fr", "--fix");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).doesNotContain("mended").contains("home.intro: ERROR unit");
    assertThat(french()).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("site/en.properties"))).isEqualTo(english);
  }

  @Test
  void keepsReportsForProgramsClean() throws IOException {
    bundles.set(FRENCH, "home.title", "Deux  espaces");
    Outcome outcome = words("check", "fr", "--fix", "--json");
    assertThat(JsonParser.parseString(outcome.out()).isJsonArray()).isTrue();
    assertThat(outcome.err()).contains("home.title: mended (space)");
  }
}
