package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.language.Language;

class CheckerTest {

  private static final String FRENCH = "site/fr.properties";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private static List<Finding> check(Path root, String tag) {
    List<BundleFolder> folders = new ArrayList<>(List.of(BundleFolder.site(root)));
    folders.addAll(BundleFolder.articles(root, problem -> {}));
    return folders.stream()
        .map(each -> BundlePair.read(each, Language.of(tag)))
        .flatMap(pair -> new Checker().check(pair).stream())
        .toList();
  }

  /** What changes in the findings of the site's words by spoiling the copy. */
  private List<Finding> added(String tag) {
    List<Finding> before = check(I18nCopy.REAL, tag);
    return check(bundles.path(), tag).stream().filter(f -> !before.contains(f)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "ru", "ar", "hi", "zh-Hans", "th", "tr"})
  void theRealBundlesHaveNeitherErrorsNorWarnings(String tag) {
    assertThat(check(I18nCopy.REAL, tag)).filteredOn(f -> f.severity() != Severity.INFO).isEmpty();
  }

  @Test
  void saysWhatIsMissingOneByOne() throws IOException {
    bundles.remove(FRENCH, "home.title");
    assertThat(added("fr"))
        .singleElement()
        .hasToString(
            "i18n/site/fr.properties home.title: WARNING missing: found no translation;"
                + " expected one; add 'home.title = …'");
  }

  @Test
  void saysOnceThatAFileIsMissing() throws IOException {
    Files.delete(bundles.path().resolve(FRENCH));
    assertThat(check(bundles.path(), "fr"))
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .singleElement()
        .asString()
        .startsWith("i18n/site/fr.properties: WARNING missing: found no translation at all");
  }

  @Test
  void saysWhatIsStale() throws IOException {
    bundles.set("site/en.properties", "home.title", "Articles about health");
    assertThat(added("fr"))
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo("stale"))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void passesOnWhatKeepsATextFromBeingShownAndNothingAcceptsIt() throws IOException {
    String broken = "Voici l'{site}.";
    bundles.set(FRENCH, "sources.intro", broken);
    accept("unsound", "sources.intro", broken);
    assertThat(added("fr"))
        .filteredOn(finding -> finding.rule().equals("unsound"))
        .singleElement()
        .satisfies(f -> assertThat(f.key()).isEqualTo("sources.intro"))
        .satisfies(f -> assertThat(f.message()).startsWith("found no {site}; expected "));
  }

  @Test
  void leavesOutWhatIsAcceptedUntilTheTextChanges() throws IOException {
    bundles.set(FRENCH, "home.title", "Articles  sur la santé");
    assertThat(added("fr")).extracting(Finding::rule).contains("space");
    accept("space", "home.title", "Articles  sur la santé");
    assertThat(added("fr")).extracting(Finding::rule).doesNotContain("space");
    bundles.set(FRENCH, "home.title", "Articles  de santé");
    assertThat(added("fr")).extracting(Finding::rule).contains("space");
  }

  @Test
  void takesAnotherDoseForAnError() throws IOException {
    bundles.set("site/en.properties", "home.title", "Take 5 mg");
    bundles.set(FRENCH, "home.title", "Prenez 50 mg");
    assertThat(added("fr"))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("numbers", "unit");
  }

  @Test
  void hintsAtDifferentTranslationsOfOneEnglish() throws IOException {
    bundles.set("site/tr.properties", "languages.state.machine", "Makine taslağı");
    assertThat(added("tr"))
        .filteredOn(finding -> finding.rule().equals("same-english"))
        .singleElement()
        .satisfies(f -> assertThat(f.key()).isEqualTo("languages.state.machine"))
        .satisfies(f -> assertThat(f.message()).contains("notice.machine.title"));
  }

  @Test
  void hintsOnceAtAnotherOrder() throws IOException {
    bundles.remove(FRENCH, "skip.content").append(FRENCH, "skip.content = Aller au texte");
    assertThat(added("fr"))
        .filteredOn(finding -> finding.rule().equals("order"))
        .singleElement()
        .satisfies(f -> assertThat(f.key()).isEqualTo("skip.content"));
  }

  @Test
  void hasTheSameFindingsWhereverItRuns() throws IOException {
    bundles.set("site/tr.properties", "home.intro", "İLK ilk 5 mg  , x");
    List<Finding> here = check(bundles.path(), "tr");
    Locale usual = Locale.getDefault();
    try {
      for (String hostile : List.of("tr", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(hostile));
        assertThat(check(bundles.path(), "tr")).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void everyRuleHasAnIdOfItsOwnAndSaysWhatItFinds() {
    assertThat(Checker.rules())
        .hasSize(22)
        .allSatisfy(rule -> assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*"))
        .allSatisfy(rule -> assertThat(rule.what()).endsWith("."));
    assertThat(Checker.rules().stream().map(RuleInfo::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyFindingHasItsPlaceAndTheThreeParts() throws IOException {
    bundles.set(FRENCH, "home.intro", "Choisissez  5 mg");
    assertThat(Stream.of("fr", "th", "ar").flatMap(tag -> check(bundles.path(), tag).stream()))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.toString())
                    .matches(
                        "(?s)i18n/\\S+?(:\\d+)?( \\S+)?: [A-Z]+ [a-z-]+:"
                            + " found .*; expected .*; .*"));
  }

  private void accept(String rule, String key, String text) throws IOException {
    bundles.append(
        "site/fr.state.tsv",
        String.join(
            "\t", "ok", rule, key, Fingerprint.of(text).value(), "A", "2026-11-24", "fine"));
  }
}
