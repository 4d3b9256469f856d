package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Placeholder until the full comparison lands. */
class ArticleVerbatimTest {

  @Test
  void servesTheEnglishArticle() {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      Document page = Jsoup.parse(site.get("/en/multiple-myeloma-second-line").body());
      assertThat(page.select("h1").eachText())
          .isEqualTo(
              List.of(
                  "Multiple Myeloma Second Line Treatment: Retreatment Strategies and Options"));
    }
  }
}
