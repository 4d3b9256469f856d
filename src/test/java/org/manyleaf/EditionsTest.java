package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Library;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Tally;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.language.Language;

/** The real bundles: nine editions, whole, each in its own script, in the order of the English. */
class EditionsTest {

  private static final Map<String, Set<String>> SCRIPTS =
      Map.of(
          "en", Set.of("Latn"),
          "es", Set.of("Latn"),
          "fr", Set.of("Latn"),
          "ru", Set.of("Cyrl"),
          "ar", Set.of("Arab"),
          "hi", Set.of("Deva"),
          "zh-Hans", Set.of("Hani"),
          "th", Set.of("Thai"),
          "tr", Set.of("Latn"));

  private static Library library() {
    try {
      return LiveLibrary.open(
              I18nCopy.REAL,
              org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE))
          .current();
    } catch (UnusableLibraryException faulty) {
      throw new AssertionError(faulty.getMessage(), faulty);
    }
  }

  @Test
  void allNineEditionsAndTheirLabelsAreComplete() {
    Library library = library();
    assertThat(library.languages().sorted().stream().map(l -> l.tag().value()))
        .containsExactlyInAnyOrderElementsOf(SCRIPTS.keySet());
    for (Language language : library.languages().sorted()) {
      assertThat(library.labels(language).tally().missingAltogether())
          .as(language.tag().value())
          .isZero();
      for (Article article : library.articles()) {
        Edition edition = article.edition(language).orElseThrow();
        assertThat(edition.tally().missingAltogether()).as(language.tag().value()).isZero();
        assertThat(edition.segments().map(Segment::key))
            .isEqualTo(article.source().segments().map(Segment::key).toList());
      }
    }
  }

  @Test
  void everyTranslationIsAnAttestedMachineDraftOfTodaysEnglish() {
    Library library = library();
    for (Language language : library.languages().sorted()) {
      if (!language.equals(org.manyleaf.language.Languages.SOURCE)) {
        Tally tally = library.tally(language);
        assertThat(tally.current()).as(language.tag().value()).isEqualTo(tally.whole());
        assertThat(tally.byStatus()).containsOnlyKeys(org.manyleaf.article.Status.MACHINE);
      }
    }
  }

  @Test
  void everySentenceIsWrittenInTheScriptOfItsLanguage() {
    Library library = library();
    for (Language language : library.languages().sorted()) {
      for (Article article : library.articles()) {
        article
            .edition(language)
            .orElseThrow()
            .segments()
            .forEach(
                segment ->
                    assertScript(segment, SCRIPTS.getOrDefault(language.tag().value(), Set.of())));
      }
    }
  }

  private static void assertScript(Segment segment, Set<String> scripts) {
    Map<String, Integer> letters = new TreeMap<>();
    segment
        .text()
        .plain()
        .codePoints()
        .filter(UCharacter::isLetter)
        .forEach(c -> letters.merge(UScript.getShortName(UScript.getScript(c)), 1, Integer::sum));
    int own = scripts.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum();
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(own)
        .as("%s in %s: %s", segment.key(), segment.language().tag(), letters)
        .isGreaterThanOrEqualTo(all / 3);
    assertThat(letters.keySet())
        .as("%s in %s", segment.key(), segment.language().tag())
        .isSubsetOf(
            Stream.concat(scripts.stream(), Stream.of("Latn"))
                .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void everyTranslationStandsInTheOrderOfTheEnglishFile() throws IOException {
    for (String folder : new String[] {"site", I18nCopy.MYELOMA}) {
      for (String tag : SCRIPTS.keySet()) {
        Path file = I18nCopy.REAL.resolve(folder + "/" + tag + ".properties");
        assertThat(keys(file))
            .as(file.toString())
            .isEqualTo(keys(file.resolveSibling("en.properties")));
      }
    }
  }

  private static java.util.List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains(" = ") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .filter(key -> !key.equals("site.name"))
        .toList();
  }
}
