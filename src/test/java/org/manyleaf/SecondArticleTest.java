package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one English file is an article; nobody writes a line of code for it. */
class SecondArticleTest {

  private static final String SECOND =
      """
      title = Fever during treatment
      summary = When to call.
      act.h2 = When to act
      act.callout-emergency.title = Call at once
      act.callout-emergency.p.1 = If you shiver.
      act.callout-warning.p.1 = Do not wait.
      act.ul.1 = Drink.
      act.ul.2 = Rest.
      act.ol.1 = Measure.
      act.ol.2 = Write down 38.5 °C.
      more.h3 = In detail
      more.p.1 = H<sub>2</sub>O and <abbr title="white blood cells">WBC</abbr>, <em>really</em>.
      more.table.caption = Temperatures
      more.table.h.1 = When
      more.table.h.2 = What
      more.table.r1.c1 = Morning
      more.table.r1.c2 = 37
      more.dl.1.dt = Fever
      more.dl.1.dd = Over 38.
      """;

  @Test
  void aFolderWithOneEnglishFileAppearsOnTheSite(@TempDir Path folder) throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder).write("articles/second/en.properties", SECOND);
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document home = Jsoup.parse(site.get("/en/").body());
      assertThat(home.select(".article-list a").eachAttr("href"))
          .containsExactly("/en/multiple-myeloma-second-line", "/en/second");

      Document page = Jsoup.parse(site.get("/en/second").body());
      assertThat(page.select("h1").text()).isEqualTo("Fever during treatment");
      assertThat(page.select("article > .lead").text()).isEqualTo("When to call.");
      assertThat(page.select(".callout.emergency").text()).contains("Call at once", "shiver");
      assertThat(page.select(".callout.warning .callout-title").text()).isEqualTo("Warning");
      assertThat(page.select("ul.item-list > li").eachText()).containsExactly("Drink.", "Rest.");
      assertThat(page.select("ol.item-list > li")).hasSize(2);
      assertThat(page.select("h3").text()).isEqualTo("In detail");
      assertThat(page.select("sub").text()).isEqualTo("2");
      assertThat(page.select("abbr").attr("title")).isEqualTo("white blood cells");
      assertThat(page.select("caption").text()).isEqualTo("Temperatures");
      assertThat(page.select("th[scope=row]").text()).isEqualTo("Morning");
      assertThat(site.get("/sitemap.xml").body()).contains("/en/second");
    }
  }

  @Test
  void aReviewIsShownOnlyWhereThereWasOne(@TempDir Path folder) throws IOException {
    I18nCopy bundles =
        I18nCopy.copyTo(folder)
            .write("articles/second/en.properties", SECOND)
            .write(
                "articles/second/about.properties",
                """
                published = 2026-01-02
                reviewed = 2026-03-04
                reviewer = Dr <Ada> Example
                next-review = 2028-03-04
                code.icd10 = R50.9
                """);
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document page = Jsoup.parse(site.get("/en/second").body());
      assertThat(page.select(".article-facts dd").eachText())
          .containsExactly(
              "January 2, 2026",
              "Reviewed by Dr <Ada> Example on March 4, 2026",
              "March 4, 2028",
              "About 1 minute");
      assertThat(page.select("time").eachAttr("datetime"))
          .containsExactly("2026-01-02", "2028-03-04");
      assertThat(page.select("script").get(0).data())
          .contains("\"lastReviewed\":\"2026-03-04\"", "\"reviewedBy\"", "R50.9");
      Document other = Jsoup.parse(site.get("/en/multiple-myeloma-second-line").body());
      assertThat(other.select(".article-facts dd").eachText())
          .containsExactly(
              "November 24, 2026",
              "No medical professional has reviewed this article yet.",
              "About 3 minutes");
    }
  }

  @Test
  void anArticleThatIsNotTranslatedIsListedInEnglishAndSaysSo(@TempDir Path folder)
      throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder).write("articles/second/en.properties", SECOND);
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document home = Jsoup.parse(site.get("/ar/").body());
      assertThat(home.select(".article-list a[href=/en/second]").attr("lang")).isEqualTo("en");
      assertThat(home.select(".article-list a[href=/en/second]").attr("dir")).isEqualTo("ltr");

      assertThat(site.get("/ar/second").statusCode()).isEqualTo(404);
      Document missing = Jsoup.parse(site.get("/ar/second").body());
      assertThat(missing.select("html").attr("lang")).isEqualTo("ar");
      assertThat(missing.select("main a[href=/en/second]").attr("lang")).isEqualTo("en");
      Document english = Jsoup.parse(site.get("/en/second").body());
      assertThat(english.select("link[hreflang]").eachAttr("hreflang"))
          .containsExactlyInAnyOrder("en", "x-default");
    }
  }
}
