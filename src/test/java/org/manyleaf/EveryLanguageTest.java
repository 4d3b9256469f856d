package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Library;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.bundle.Audience;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.language.Language;
import org.manyleaf.translate.Workspace;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.check.Severity;
import org.manyleaf.translate.terms.TermRow;
import org.manyleaf.translate.terms.TermTable;
import org.manyleaf.translate.terms.Termbase;

/** The real bundles of every language, those that are being prepared included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLanguageTest {

  private static final List<String> PUBLISHED =
      List.of(
          "en es zh-Hans zh-Hant hi ar bn pt-BR ru fr ur id de ja tr vi ko it fa pl uk sw ta te mr gu pa th fil ro"
              .split(" ", -1));

  private static final List<String> PREPARED =
      List.of("am ti so ps ne my km ha ht he".split(" ", -1));

  /** Rules whose hints are about what is asked of every language; the others only wonder. */
  private static final Set<String> STRICT = Set.of("end-punctuation", "numbers", "spaces");

  /** Words that are English and of no other language here that is written in Latin letters. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|and|this|with|which|they|treatment|page|language)\\b");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
  private static final Set<String> NAMES = Set.of("Manyleaf");

  private Library library;
  private Workspace workspace;
  private Termbase termbase;

  @BeforeAll
  void read() throws IOException, UnusableLibraryException {
    library = LiveLibrary.open(I18nCopy.REAL, Audience.translators(List.of())).current();
    workspace = Workspace.open(I18nCopy.REAL);
    termbase = Termbase.read(I18nCopy.REAL, workspace.languages());
  }

  static Stream<String> translations() {
    return Stream.concat(PUBLISHED.stream().skip(1), PREPARED.stream());
  }

  @Test
  void readersHaveThirtyLanguagesAndTenMoreAreBeingPrepared() {
    assertThat(I18nCopy.published()).containsExactlyElementsOf(PUBLISHED).hasSize(30);
    assertThat(I18nCopy.prepared()).containsExactlyElementsOf(PREPARED).hasSize(10);
    assertThat(library.languages().sorted()).hasSize(40);
  }

  private Language language(String tag) {
    return library.languages().exactly(tag).orElseThrow();
  }

  /** What is said in a language: the articles, and the terms with their definitions. */
  private List<Segment> segments(String tag) {
    Language language = language(tag);
    return Stream.concat(
            library.articles().stream()
                .flatMap(article -> article.edition(language).orElseThrow().segments()),
            library.glossary(language).segments())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everySegmentIsThereAndIsAMachineDraftOfTodaysEnglish(String tag) {
    Language language = language(tag);
    Tally tally = library.tally(language);
    assertThat(tally.missingAltogether()).isZero();
    assertThat(tally.current()).isEqualTo(tally.whole());
    assertThat(tally.byStatus()).containsOnlyKeys(Status.MACHINE);
    for (Article article : library.articles()) {
      Edition edition = article.edition(language).orElseThrow();
      assertThat(edition.segments().map(Segment::key))
          .isEqualTo(article.source().segments().map(Segment::key).toList());
    }
    Glossary english = library.glossary(org.manyleaf.language.Languages.SOURCE);
    assertThat(library.glossary(language).terms().stream().map(Glossary.Term::id))
        .isEqualTo(english.terms().stream().map(Glossary.Term::id).toList())
        .hasSizeGreaterThan(23);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everySentenceIsWrittenInTheScriptOfItsLanguage(String tag) {
    Set<Integer> own = Scripts.of(tag);
    for (Segment segment : segments(tag)) {
      Map<Integer, Integer> letters = new TreeMap<>();
      withoutNames(segment)
          .codePoints()
          .filter(UCharacter::isLetter)
          .map(UScript::getScript)
          .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
          .forEach(script -> letters.merge(script, 1, Integer::sum));
      assertThat(own).as("%s %s %s", tag, segment.key(), letters).containsAll(letters.keySet());
    }
  }

  /** The text without names, and without what is marked as of another language. */
  private static String withoutNames(Segment segment) {
    Document text = Jsoup.parse(segment.text().html());
    text.select("[lang]").remove();
    String words = text.text();
    for (String name : NAMES) {
      words = words.replace(name, "");
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noEnglishIsLeft(String tag) {
    boolean latin = Scripts.of(tag).contains(UScript.LATIN);
    for (Segment segment : segments(tag)) {
      assertThat(withoutNames(segment))
          .as("%s %s", tag, segment.key())
          .doesNotContainPattern(latin ? ENGLISH : LATIN);
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void checkFindsNothingThatNobodyHasReadAndAccepted(String tag) {
    Language language = language(tag);
    List<Finding> findings =
        workspace.pairs(language, null).stream()
            .flatMap(pair -> new Checker(termbase).check(pair).stream())
            .filter(
                finding -> finding.severity() != Severity.INFO || STRICT.contains(finding.rule()))
            .toList();
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyTermThatTheEnglishUsesIsUsed(String tag) {
    Language language = language(tag);
    assertThat(new TermTable(termbase).rows(language, workspace.pairs(language, null)))
        .filteredOn(row -> row.gap() != TermRow.Gap.NONE)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void digitsAreThoseOfCldr(String tag) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(tag));
    Set<String> digits = Set.of(symbols.getDigitStrings());
    for (Segment segment : segments(tag)) {
      assertThat(
              withoutNames(segment)
                  .codePoints()
                  .filter(Character::isDigit)
                  .mapToObj(Character::toString)
                  .filter(digit -> !digits.contains(digit)))
          .as("%s %s", tag, segment.key())
          .isEmpty();
    }
  }

  @Test
  void traditionalChineseIsNotSimplifiedChinese() {
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    assertThat(shareChanged("zh-Hant", traditional)).isLessThan(0.01);
    assertThat(shareChanged("zh-Hans", simplified)).isLessThan(0.01);
    assertThat(shareChanged("zh-Hans", traditional)).isGreaterThan(0.2);
  }

  private double shareChanged(String tag, Transliterator change) {
    String text =
        segments(tag).stream().map(EveryLanguageTest::withoutNames).collect(Collectors.joining());
    String changed = change.transliterate(text);
    long different =
        java.util.stream.IntStream.range(0, Math.min(text.length(), changed.length()))
            .filter(i -> text.charAt(i) != changed.charAt(i))
            .count();
    return (double) different / text.length();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyBundleStandsInTheOrderOfTheEnglishFile(String tag) throws IOException {
    for (String folder : List.of("site", I18nCopy.GLOSSARY, I18nCopy.MYELOMA)) {
      Path file = I18nCopy.REAL.resolve(folder + "/" + tag + ".properties");
      assertThat(keys(file))
          .as(file.toString())
          .isEqualTo(keys(file.resolveSibling("en.properties")));
    }
  }

  private static List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains(" = ") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .filter(key -> !key.matches("site\\.name|.*\\.(forms|avoid|reading)"))
        .toList();
  }
}
