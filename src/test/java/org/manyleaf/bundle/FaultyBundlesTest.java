package org.manyleaf.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;

/** Every wrong input gets its clear error, and none takes the site down. */
class FaultyBundlesTest {

  private static final String ARTICLE = I18nCopy.MYELOMA;
  private static final String FRENCH = ARTICLE + "/fr.properties";
  private static final String ENGLISH = ARTICLE + "/en.properties";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private LiveLibrary open() {
    try {
      return LiveLibrary.open(
          bundles.path(),
          org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE));
    } catch (UnusableLibraryException faulty) {
      throw new AssertionError(faulty.getMessage(), faulty);
    }
  }

  private static Edition french(Library library) {
    return library.articles().get(0).edition(Language.of("fr")).orElseThrow();
  }

  @Test
  void theRealBundlesHaveNoProblemAtAll() {
    assertThat(open().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          factors.h2  | {x                                   | a broken pattern
          factors.h2  | Facteurs {x}                         | {x}; expected only the arguments of the English text []
          factors.h2  | Facteurs }                           | a } that closes nothing
          factors.h2  | Facteurs <b>gras</b>                 | markup that is not allowed
          factors.h2  | Facteurs <em>ouvert                  | a tag that is not closed
          factors.h2  | Facteurs </em>                       | Unexpected
          factors.h2  | A & B < C                            | balanced tags; < and & as text are written &lt; and &amp;
          factors.h2  | Fact\uFFFDurs                        | U+FFFD
          factors.h2  | Facteurs \u202E gauche               | U+202E
          factors.h2  | Facteurs \u2068ouvert                | the isolate U+2068 without U+2069
          factors.h2  | Facteurs \u2069                      | closes an isolate that was never opened
          factors.h2  | Fact\u0007eurs                       | U+0007
          factors.h2  | <span lang="zz--">x</span>           | lang='zz--'; expected a BCP 47 tag
          factors.h2  |                                      | no text
          sources.p.1 | Voir <a href="{link_acs}">ACS</a>.   | no {link_mayo}
          sources.p.1 | Voir l'{link_acs} {link_mayo}.       | no {link_acs}
          sources.p.1 | <a href="https://evil.example">{link_acs}</a> {link_mayo} | a link to 'https://evil.example'
          """)
  void aFaultyTranslationCostsThatSegmentOnly(String key, String text, String complaint)
      throws IOException {
    bundles.set(FRENCH, key, text == null ? "" : text);
    LiveLibrary library = open();
    assertThat(library.problems()).isNotEmpty();
    assertThat(library.problems())
        .allSatisfy(
            problem ->
                assertThat(problem.toString())
                    .matches("i18n/" + FRENCH + ":\\d+ " + key + ": found .*; expected .*; .*"));
    assertThat(library.problems().toString()).contains(complaint);
    assertThat(french(library.current()).tally().missingAltogether()).isEqualTo(1);
    assertThat(french(library.current()).segments().filter(s -> s.key().equals(key)))
        .singleElement()
        .satisfies(shown -> assertThat(shown.language()).isEqualTo(Language.of("en")));
  }

  @Test
  void aPluralOfAnotherLanguageIsRefused() throws IOException {
    bundles.set("site/tr.properties", "menu.incomplete", "{count, plural, few {#} other {#}}");
    assertThat(open().problems())
        .singleElement()
        .asString()
        .contains("site/tr.properties", "plural branch 'few' does not exist in 'tr'");
  }

  @Test
  void aKeyThatStandsTwiceCostsThatSegment() throws IOException {
    bundles.append(FRENCH, "title = Un autre titre");
    LiveLibrary library = open();
    assertThat(library.problems())
        .singleElement()
        .asString()
        .contains(
            "title: found the key a second time", "it stands on line 4 already", "delete one");
    assertThat(french(library.current()).tally().missingAltogether()).isEqualTo(1);
  }

  @Test
  void aKeyThatEnglishDoesNotHaveIsReported() throws IOException {
    bundles.append(FRENCH, "intro.p.99 = De trop");
    LiveLibrary library = open();
    assertThat(library.problems())
        .singleElement()
        .asString()
        .contains("intro.p.99: found a key that English does not have");
    assertThat(french(library.current()).tally().missingAltogether()).isZero();
  }

  @Test
  void aFileInAnotherEncodingIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve(FRENCH);
    Files.write(file, Files.readString(file).replace('’', ' ').getBytes(ISO_8859_1));
    LiveLibrary library = open();
    assertThat(library.problems())
        .singleElement()
        .asString()
        .contains("fr.properties:4: found the byte 0xE8, which is not UTF-8");
    assertThat(library.current().articles().get(0).edition(Language.of("fr"))).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    Path file = folder.resolve(FRENCH);
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    assertThat(open().problems()).isEmpty();
  }

  @Test
  void allFaultsOfTheEnglishStopTheStartAtOnce() throws IOException {
    bundles
        .set(ENGLISH, "title", "Title {oops")
        .set(ENGLISH, "intro.p.1", "<script>alert(1)</script>")
        .set(ENGLISH, "sources.p.1", "See {link_nowhere}.")
        .append(ENGLISH, "intro.p.7 = Behind its block\nwhat.ever.1 = x\nTitle = y")
        .remove(ENGLISH, "strategies.table.r2.c3")
        .remove(ENGLISH, "factors.dl.2.dd")
        .set("site/en.properties", "home.title", "");
    assertThatThrownBy(
            () ->
                LiveLibrary.open(
                    bundles.path(),
                    org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE)))
        .isInstanceOf(UnusableLibraryException.class)
        .message()
        .satisfies(
            all ->
                assertThat(all.lines())
                    .hasSizeGreaterThanOrEqualTo(9)
                    .allMatch(
                        line -> line.matches("i18n/\\S+?(:\\d+)? ?.*: found .*; expected .*; .*")))
        .contains("title: found a broken pattern")
        .contains("intro.p.1: found markup that is not allowed")
        .contains("{link_nowhere}; expected a name of i18n/links.properties")
        .contains("intro.p.7: found a key of block 'intro' behind block 'sources'")
        .contains("what.ever.1: found an unknown kind of key")
        .contains("Title: found an unknown kind of key")
        .contains("strategies.table.r2.c1: found a row of 2 cells")
        .contains("factors.dl.2.dt: found a term or a description alone")
        .contains("home.title: found no text");
  }

  @Test
  void aFolderWithoutEnglishStopsTheStart() throws IOException {
    bundles.write("articles/half/fr.properties", "title = Moitié\n");
    assertThatThrownBy(
            () ->
                LiveLibrary.open(
                    bundles.path(),
                    org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE)))
        .hasMessageContaining("i18n/articles/half/en.properties: found no such file");
  }

  @Test
  void aFolderThatCannotBeAnAddressIsReported() throws IOException {
    bundles.write("articles/about/en.properties", "title = x\nintro.p.1 = y\n");
    bundles.write("articles/Some Thing/en.properties", "title = x\nintro.p.1 = y\n");
    assertThat(open().problems())
        .hasSize(2)
        .allMatch(p -> p.toString().contains("rename the folder"));
    assertThat(open().current().articles()).hasSize(1);
  }

  @Test
  void faultsAroundTheTextsAreReportedAndCostOnlyThemselves() throws IOException {
    bundles
        .write("articles/multiple-myeloma-second-line/de.properties", "title = x\n")
        .append("languages.tsv", "xx yy zz\nfr\tpublished\t-\t-\t")
        .append("links.properties", "bad = http://insecure.example")
        .append(ARTICLE + "/about.properties", "reviewed = 24.11.2026\ncolour = red");
    LiveLibrary library = open();
    List<String> problems = library.problems().stream().map(Problem::toString).toList();
    assertThat(String.join("\n", problems))
        .contains("de.properties: found a bundle of a language that is not listed")
        .contains("i18n/languages.tsv:13: found 'xx yy zz'")
        .contains("again; expected each tag once")
        .contains("bad: found 'http://insecure.example'")
        .contains("reviewed: found '24.11.2026'; expected a date like 2026-11-24")
        .contains("colour: found an unknown key");
    assertThat(library.current().languages().sorted()).hasSize(9);
    assertThat(library.current().articles().get(0).facts().review()).isNull();
  }
}
