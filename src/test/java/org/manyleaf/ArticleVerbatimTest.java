package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The served English page says what the article says: every sentence, in order, word for word. */
class ArticleVerbatimTest {

  private static final Path ARTICLE =
      Path.of("src/test/resources/article/multiple-myeloma-second-line.md");
  private static final String PAGE = "/en/multiple-myeloma-second-line";

  @Test
  void servesTheArticleWordForWord() throws IOException {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      assertThat(sentences(articleOn(page(site, PAGE)))).isEqualTo(sentences(written()));
    }
  }

  @Test
  void hasTheDisclaimerWordForWordOnEveryPage() throws IOException {
    List<String> article = written();
    List<String> disclaimer = sentences(article.subList(article.size() - 1, article.size()));
    try (RunningSite site = RunningSite.ofRealBundles()) {
      for (String path :
          List.of(PAGE, "/en/", "/en/about", "/en/glossary", "/en/languages", "/en/no-such-page")) {
        assertThat(sentences(disclaimerOn(page(site, path)))).as(path).isEqualTo(disclaimer);
      }
    }
  }

  @Test
  void describesThePageWithTheFirstSentence() throws IOException {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      assertThat(page(site, PAGE).select("meta[name=description]").attr("content"))
          .isEqualTo(sentences(written()).get(1));
    }
  }

  private static Document page(RunningSite site, String path) {
    return Jsoup.parse(site.get(path).body());
  }

  /** The pieces of the article file: title, paragraphs, headings, terms, cells. */
  private static List<String> written() throws IOException {
    return Files.readAllLines(ARTICLE).stream()
        .filter(line -> !line.isBlank() && !line.matches("[|:\\- ]+"))
        .flatMap(ArticleVerbatimTest::pieces)
        .map(String::strip)
        .toList();
  }

  private static Stream<String> pieces(String line) {
    if (line.startsWith("- ")) {
      return Stream.of(line.substring(2).split(": ", 2));
    } else if (line.startsWith("|")) {
      return Stream.of(line.substring(1, line.length() - 1).split("\\|"));
    }
    return Stream.of(line);
  }

  /** The same pieces as a reader meets them, without the site's own words between them. */
  private static List<String> articleOn(Document page) {
    PlainWords.of(page);
    page.select(
            "nav, .notice, .article-facts, .section-links, .source-list, .column-name, caption, .explanations")
        .remove();
    List<String> pieces = new ArrayList<>(page.select("main").eachText());
    assertThat(pieces).as("one main").hasSize(1);
    pieces.clear();
    for (Element element :
        page.select("main h1, main h2, main p, main dt, main dd, main th, main td")) {
      pieces.add(element.text());
    }
    assertThat(String.join(" ", pieces))
        .as("nothing else in main")
        .isEqualTo(page.select("main").text());
    pieces.addAll(disclaimerOn(page));
    return pieces;
  }

  private static List<String> disclaimerOn(Document page) {
    return page.select(".disclaimer p").eachText();
  }

  private static List<String> sentences(List<String> pieces) {
    List<String> sentences = new ArrayList<>();
    for (String piece : pieces) {
      BreakIterator boundary = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      boundary.setText(piece);
      int start = boundary.first();
      for (int end = boundary.next(); end != BreakIterator.DONE; end = boundary.next()) {
        sentences.add(piece.substring(start, end).strip());
        start = end;
      }
    }
    return sentences;
  }
}
