package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.language.Language;

/** Whatever spoils a text, a rule or a problem says so, with the right weight. */
class PromisedChecksTest {

  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";

  @TempDir Path folder;

  private List<Finding> check(String tag, String name) {
    BundleFolder bundle = new BundleFolder(folder, name);
    return new Checker().check(BundlePair.read(bundle, Language.of(tag)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Open it               | ouvrez {                 | unsound        | ERROR
          fr | Open {page} of {site} | {page}                   | unsound        | ERROR
          fr | Open {page}           | {page} {site}            | unsound        | ERROR
          fr | Open {page}           | l'{page}                 | apostrophe     | ERROR
          tr | {n, plural, one {#} other {#}} | {n, plural, one {#} few {#} other {#}} | unsound | ERROR
          ru | {n, plural, one {#} other {#}} | {n, plural, one {#} other {#}} | plural-lacking | WARNING
          fr | a <em>b</em> <em>c</em> | a <em>b</em> c         | markup         | ERROR
          fr | a <em>b</em>          | a <em>b                  | unsound        | ERROR
          fr | a <em>b</em>          | a <em><strong>b</em></strong> | unsound   | ERROR
          fr | <a href="{link_acs}">b</a> | <a href="https://x.example">{link_acs}</a> | unsound | ERROR
          fr | <a href="{link_acs}">b</a> | b                   | unsound        | ERROR
          fr | Take 5 mg             | prenez 50 mg             | unit           | ERROR
          fr | Take {page} mg        | prenez {page} g          | unit           | ERROR
          fr | Do not wait           | attendez                 | negation       | INFO
          fr | Fever                 | fi\uFFFDvre              | unsound        | ERROR
          fr | Fever                 | fie\u0300vre             | nfc            | ERROR
          fr | Fever                 | fiè\u0007vre             | control        | ERROR
          fr | Fever                 | fi\u202Eèvre             | unsound        | ERROR
          fr | Fever                 | \u2066fièvre             | unsound        | ERROR
          fr | Fever                 | fiè\u00ADvre             | invisible      | WARNING
          fr | Fever                 | fi\u0435vre              | script         | WARNING
          ru | Fever and a long text | Fever and a long text that is not Russian | script | WARNING
          fr | The fever             | The fever                | equal          | WARNING
          fr | Fever                 | fièvre\u00A0             | space          | WARNING
          fr | It is a fever.        | Une fièvre               | end-punctuation | INFO
          """)
  void eachFlawIsFound(String tag, String english, String target, String rule, Severity severity)
      throws IOException {
    I18nCopy.copyTo(folder)
        .set("site/en.properties", "home.title", english)
        .set("site/" + tag + ".properties", "home.title", target);
    assertThat(check(tag, "site"))
        .filteredOn(finding -> finding.key().equals("home.title"))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.severity()).isEqualTo(severity);
            });
  }

  @Test
  void aTextLongerThanItsMaximumAndAKeyThatStandsTwiceAreErrors() throws IOException {
    I18nCopy bundles =
        I18nCopy.copyTo(folder)
            .append("site/en.properties", "#: max=5\nshort.word = Short")
            .append("site/fr.properties", "short.word = Beaucoup trop long")
            .append("site/fr.properties", "home.title = Encore");
    assertThat(check("fr", "site"))
        .extracting(Finding::rule, Finding::severity, Finding::key)
        .contains(
            org.assertj.core.groups.Tuple.tuple("length", Severity.ERROR, "short.word"),
            org.assertj.core.groups.Tuple.tuple("unsound", Severity.ERROR, "home.title"));
    assertThat(bundles.path()).isEqualTo(folder);
  }

  @Test
  void keysOfAnArticleThatDoNotFitTogetherAreErrors() throws IOException {
    I18nCopy.copyTo(folder)
        .append(ENGLISH, "intro.p.7 = Back again")
        .append(ENGLISH, "Intro.q = What");
    assertThat(check("fr", I18nCopy.MYELOMA))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::key)
        .contains("intro.p.7", "Intro.q");
  }
}
