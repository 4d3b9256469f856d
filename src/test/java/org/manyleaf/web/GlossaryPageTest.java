package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.PlainWords;
import org.manyleaf.RunningSite;

/** Readers find medical words explained: on a page of their own, and where they stand. */
class GlossaryPageTest {

  private static final String ARTICLE = "/multiple-myeloma-second-line";

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
  void everyTermStandsUnderItsLetterWithTheEnglishBesideIt() {
    try (RunningSite site = RunningSite.of(folder)) {
      Document spanish = page(site, "/es/glossary");
      List<String> letters = spanish.select(".glossary-list h2").eachText();
      assertThat(letters).isSorted().doesNotHaveDuplicates();
      assertThat(spanish.select(".glossary-list nav a").eachText()).isEqualTo(letters);
      assertThat(spanish.select(".glossary-list nav a"))
          .allMatch(link -> spanish.select(link.attr("href")).hasText());
      Element relapse = spanish.select("#relapse").get(0);
      assertThat(relapse.select("dfn").text()).isEqualTo("recaída");
      assertThat(relapse.select(".glossary-english [lang=en]").eachText())
          .contains("relapse")
          .anyMatch(text -> text.startsWith("An illness, or its signs"));
      assertThat(spanish.select(".glossary-list dl > div")).hasSize(25);
      assertThat(spanish.select(".notice").text()).contains("automática");
      Document english = page(site, "/en/glossary");
      assertThat(english.select(".glossary-english, .notice")).isEmpty();
      assertThat(english.select(".footer a[href=/en/glossary]").text())
          .isEqualTo("Words explained");
    }
  }

  @Test
  void aTermIsMarkedOnceInASectionAndNeverInAHeading() {
    try (RunningSite site = RunningSite.of(folder)) {
      for (String tag : I18nCopy.TAGS) {
        Document article = page(site, "/" + tag + ARTICLE);
        assertThat(article.select("h1 .term, h2 .term, caption .term, thead .term, a .term"))
            .as(tag)
            .isEmpty();
        for (Element section : article.select(".section")) {
          assertThat(section.select(".term button").eachAttr("popovertarget"))
              .as(tag + " " + section.id())
              .doesNotHaveDuplicates();
        }
        assertThat(article.select(".term").size()).as(tag).isGreaterThan(25);
        assertThat(article.select(".term button"))
            .as(tag)
            .allMatch(b -> article.getElementById(b.attr("popovertarget")) != null);
      }
    }
  }

  @Test
  void theWordsOfTheArticleStayTheSame() throws IOException {
    Document marked;
    try (RunningSite site = RunningSite.of(folder)) {
      marked = PlainWords.of(page(site, "/ar" + ARTICLE));
    }
    bundles.without(I18nCopy.GLOSSARY);
    try (RunningSite site = RunningSite.of(folder)) {
      Document plain = page(site, "/ar" + ARTICLE);
      assertThat(plain.select(".term, .explanation")).isEmpty();
      assertThat(marked.select(".prose").html()).isEqualTo(plain.select(".prose").html());
      assertThat(site.get("/ar/glossary").statusCode()).isEqualTo(404);
      assertThat(plain.select(".footer a[href$=glossary]")).isEmpty();
      assertThat(site.get("/sitemap.xml").body()).doesNotContain("/glossary");
    }
  }

  @Test
  void aSentenceInEnglishHasItsWordsExplainedInTheLanguageOfThePage() throws IOException {
    bundles.remove(I18nCopy.MYELOMA + "/fr.properties", "intro.p.3");
    try (RunningSite site = RunningSite.of(folder)) {
      Document french = page(site, "/fr" + ARTICLE);
      Element english = french.select("#intro p[lang=en]").get(0);
      Element word = english.select("button[popovertarget=term-relapse]").get(0);
      assertThat(word.text()).isEqualTo("relapse");
      assertThat(french.select("#term-relapse dfn").text()).isEqualTo("rechute");
    }
  }

  @Test
  void anExplanationThatIsNotTranslatedIsEnglishAndSaysSo() throws IOException {
    bundles.remove("glossary/fr.properties", "relapse.definition");
    try (RunningSite site = RunningSite.of(folder)) {
      Element relapse = page(site, "/fr/glossary").select("#relapse").get(0);
      assertThat(relapse.select("dd > [lang=en]").text()).startsWith("An illness");
      assertThat(page(site, "/fr/glossary").select(".notice").text()).contains("1 passage");
    }
  }

  @Test
  void aFaultInTheEnglishGlossaryStopsTheStart() throws IOException {
    bundles.append("glossary/en.properties", "relapse.colour = red");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> RunningSite.of(folder))
        .hasStackTraceContaining("i18n/glossary/en.properties")
        .hasStackTraceContaining("relapse.colour");
  }
}
