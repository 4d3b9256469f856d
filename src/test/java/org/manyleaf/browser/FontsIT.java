package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.manyleaf.I18nCopy;
import org.manyleaf.article.Article;
import org.manyleaf.article.Library;
import org.manyleaf.bundle.Audience;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.language.Language;

/** Every letter of every language, drafts included, has a glyph: nobody reads little boxes. */
class FontsIT {

  /**
   * The letters of a text that are drawn like a character no font has (a private-use one), each in
   * the font of the page in that language; marks on a dotted circle.
   */
  private static final String BOXES =
      """
      ([lang, text]) => {
        const canvas = document.createElement('canvas');
        canvas.width = 60; canvas.height = 60; canvas.lang = lang;
        document.body.append(canvas);
        const family = getComputedStyle(canvas).fontFamily;
        const context = canvas.getContext('2d', {willReadFrequently: true});
        const drawn = string => {
          context.clearRect(0, 0, 60, 60);
          context.font = '24px ' + family;
          context.fillText(string, 15, 40);
          return context.getImageData(0, 0, 60, 60).data.join();
        };
        const box = drawn('\\u{F0000}'), markedBox = drawn('\\u25CC\\u{F0000}');
        const boxes = [...new Set(text)].filter(letter => /[\\p{L}\\p{M}\\p{N}\\p{P}]/u.test(letter))
            .filter(letter => /\\p{M}/u.test(letter)
                ? drawn('\\u25CC' + letter) === markedBox : drawn(letter) === box);
        canvas.remove();
        return boxes.join(' ');
      }
      """;

  private static Library library() {
    try {
      return LiveLibrary.open(I18nCopy.REAL, Audience.translators(List.of())).current();
    } catch (UnusableLibraryException faulty) {
      throw new AssertionError(faulty.getMessage(), faulty);
    }
  }

  private static String text(Library library, Language language) {
    Stream<String> articles =
        library.articles().stream()
            .map(Article::slug)
            .flatMap(slug -> library.article(slug).stream())
            .flatMap(article -> article.edition(language).orElseThrow().segments())
            .map(segment -> segment.text().plain());
    Stream<String> terms =
        library.glossary(language).segments().map(segment -> segment.text().plain());
    return Stream.concat(articles, terms).collect(Collectors.joining(" "));
  }

  @TestFactory
  Stream<DynamicTest> everyLetterHasAGlyph() {
    Library library = library();
    return library.languages().sorted().stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.tag().value(),
                    () -> assertThat(boxes(language, text(library, language))).isEmpty()));
  }

  private static String boxes(Language language, String text) {
    String[] found = {""};
    Browsing.open(
        1280,
        "/en/",
        page -> found[0] = (String) page.evaluate(BOXES, List.of(language.tag().value(), text)));
    return found[0];
  }

  @Test
  void aLetterWithoutAGlyphIsSeen() {
    Map<String, String> seeded = Map.of("en", "a\uE123b", "th", "ก\uE123");
    seeded.forEach(
        (tag, text) -> {
          String[] found = {""};
          Browsing.open(
              1280,
              "/en/",
              page ->
                  found[0] =
                      (String)
                          page.evaluate(
                              BOXES.replace("[\\p{L}", "[\\p{Co}\\p{L}"), List.of(tag, text)));
          assertThat(found[0]).as(tag).isEqualTo("\uE123");
        });
  }
}
