package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a sentence that is out of date is shown, it is marked, or English stands instead. */
class StaleEverywhereTest {

  private static final String PAGE = "/fr/multiple-myeloma-second-line";
  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String SITE = "site/en.properties";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private static Document page(RunningSite site, String path) {
    return Jsoup.parse(site.get(path).body());
  }

  @Test
  void theCaptionOfATable() throws IOException {
    String fever =
        """
        title = Fever
        a.table.caption = Doses for adults
        a.table.h.1 = A
        a.table.h.2 = B
        a.table.r1.c1 = C
        a.table.r1.c2 = D
        """;
    bundles
        .write("articles/fever/en.properties", fever)
        .write("articles/fever/fr.properties", "a.table.caption = Doses\n")
        .write(
            "articles/fever/fr.state.tsv",
            "a.table.caption\taaaaaaaaaaaa\t%s\treviewed\tZoé\thand\t2026-11-24\t\n"
                .formatted(org.manyleaf.bundle.Fingerprint.of("Doses")));
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, "/fr/fever");
      assertThat(french.select("caption").text()).startsWith("Doses");
      assertThat(french.select("caption .stale-mark [lang=en]").text())
          .isEqualTo("Doses for adults");
    }
  }

  @Test
  void theTitleInTheListOfArticles() throws IOException {
    bundles.set(ENGLISH, "title", "Another title");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      assertThat(page(site, "/fr/").select(".article-list .stale-mark [lang=en]").text())
          .isEqualTo("Another title");
      assertThat(page(site, "/en/").select(".stale-mark")).isEmpty();
    }
  }

  @Test
  void theSentenceThatSearchEnginesShow() throws IOException {
    bundles.set(ENGLISH, "intro.p.1", "What is said now. And more.");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, PAGE);
      assertThat(french.select("meta[name=description]").attr("content"))
          .isEqualTo("What is said now.");
      assertThat(french.select("meta[property=og:description]").attr("content"))
          .isEqualTo("What is said now.");
      assertThat(french.select("script").get(0).data())
          .contains("\"description\":\"What is said now.\"");
    }
  }

  @Test
  void whatTheSiteItselfSays() throws IOException {
    List<String> sentences =
        List.of(
            "notice.machine.text",
            "facts.review.none",
            "sources.intro",
            "disclaimer.text",
            "footer.privacy",
            "home.intro",
            "languages.intro",
            "about.source.text",
            "about.translation.text",
            "about.check.text",
            "about.check.medical",
            "about.words.machine.text",
            "about.words.stale.text",
            "about.words.complete.text",
            "about.privacy.text",
            "error.not-found.text");
    for (String key : sentences) {
      String argument = key.equals("sources.intro") ? " {site}" : "";
      bundles.set(SITE, key, "Now: " + key + argument);
    }
    try (RunningSite site = RunningSite.of(bundles.path())) {
      List<String> pages = List.of(PAGE, "/fr/", "/fr/about", "/fr/languages", "/fr/nothing");
      List<String> marked =
          pages.stream()
              .flatMap(path -> page(site, path).select(".stale-mark p").eachText().stream())
              .distinct()
              .toList();
      assertThat(marked)
          .containsExactlyInAnyOrderElementsOf(
              sentences.stream()
                  .map(key -> "Now: " + key + (key.equals("sources.intro") ? " Manyleaf" : ""))
                  .toList());
      assertThat(page(site, "/en/about").select(".stale-mark")).isEmpty();
    }
  }
}
