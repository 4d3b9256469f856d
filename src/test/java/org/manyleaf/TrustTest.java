package org.manyleaf;

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
import org.manyleaf.article.Status;

/** A reader is told, in words, how far each sentence can be trusted. */
class TrustTest {

  private static final String PAGE = "multiple-myeloma-second-line";
  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String HISTORY = I18nCopy.MYELOMA + "/en.history.tsv";

  /** The fingerprint of "Challenges in Retreatment". */
  private static final String OLD = "b1b1b1b1b1b1";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private static Document page(RunningSite site, String path) {
    return Jsoup.parse(site.get(path).body());
  }

  private String attestedSource(String key) throws IOException {
    return java.nio.file.Files.readAllLines(folder.resolve(I18nCopy.MYELOMA + "/fr.state.tsv"))
        .stream()
        .filter(line -> line.startsWith(key + "\t"))
        .map(line -> line.split("\t", -1)[1])
        .findFirst()
        .orElse(OLD);
  }

  @Test
  void aSentenceWhoseEnglishChangedIsMarkedAndOpensTodaysEnglish() throws IOException {
    String old = attestedSource("challenges.p.2");
    bundles
        .set(ENGLISH, "challenges.p.2", "Regular monitoring is <em>always</em> necessary.")
        .set(ENGLISH, "strategies.table.r1.c3", "May involve far more side effects.")
        .write(HISTORY, "text\tchallenges.p.2\t" + old + "\t2026-12-01\tRegular monitoring …\n");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, "/fr/" + PAGE);
      assertThat(french.select(".stale-mark")).hasSize(2);
      Element mark = french.select("#challenges .stale-mark").get(0);
      assertThat(mark.previousElementSibling()).isNotNull();
      assertThat(mark.select("summary").text()).contains("1 décembre 2026", "anglais");
      assertThat(mark.select("p").attr("lang")).isEqualTo("en");
      assertThat(mark.select("p").html())
          .isEqualTo("Regular monitoring is <em>always</em> necessary.");
      Element cell = french.select("td .stale-mark").get(0);
      assertThat(cell.select("summary").text())
          .startsWith("Passage qui n’est plus à jour : le texte anglais a changé");
      assertThat(french.select(".notice").text()).contains("2 passages", "94");
      assertThat(page(site, "/fr/languages").select("tr:has(a[href=/fr/])").text())
          .contains("2 passages");
      assertThat(page(site, "/en/" + PAGE).select(".stale-mark")).isEmpty();
      assertThat(page(site, "/ar/" + PAGE).select(".stale-mark")).hasSize(2);
    }
  }

  @Test
  void aSentenceThatIsNoLongerSafeIsWithdrawnAtOnce() throws IOException {
    String old = attestedSource("challenges.p.2");
    bundles
        .set(ENGLISH, "challenges.p.2", "Never stop without asking.")
        .write(
            HISTORY,
            "safety\tchallenges.p.2\t" + old + "\tffffffffffff\tAda\t2026-12-01\tmeaning\n");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, "/fr/" + PAGE);
      assertThat(french.select("#challenges p[lang=en]").text())
          .isEqualTo("Never stop without asking.");
      assertThat(french.select(".notice").text()).contains("1 passage", "sans risque");
    }
  }

  @Test
  void aHandEditIsSaidToBeUnconfirmed() throws IOException {
    bundles.set(I18nCopy.MYELOMA + "/fr.properties", "factors.h2", "Autre titre");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, "/fr/" + PAGE);
      assertThat(french.select("#factors h2").text()).isEqualTo("Autre titre");
      assertThat(french.select(".notice").text())
          .contains("En partie", "1 passage de cette page est nouveau ou a été modifié");
    }
  }

  @Test
  void theLanguageMenuTellsWhichEditionsAreWhole() throws IOException {
    bundles.remove(I18nCopy.MYELOMA + "/fr.properties", "factors.h2");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document english = page(site, "/en/" + PAGE);
      assertThat(english.select(".language-menu li:has([hreflang=fr]) small").text())
          .isEqualTo("1 passage in English");
      assertThat(english.select(".language-menu li:not(:has([hreflang=fr])) small").eachText())
          .hasSize(8)
          .containsOnly("complete");
    }
  }

  @Test
  void peopleWhoVouchAreNamed() throws IOException {
    bundles.vouch("fr", "translated", "Zoé Martin").vouch("tr", "reviewed", "Ayşe Yılmaz");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      assertThat(page(site, "/fr/" + PAGE).select(".notice").text())
          .contains("Zoé Martin", "24 novembre 2026")
          .doesNotContain("machine", "Machine");
      assertThat(page(site, "/tr/" + PAGE).select(".notice").text())
          .contains("Ayşe Yılmaz")
          .doesNotContain("Makine", "makine");
      assertThat(page(site, "/fr/languages").select("tr:has(a[href=/tr/])").text())
          .contains("Traduction faite et relue par des personnes");
    }
  }

  @Test
  void whatIsBelowTheBarIsBeingPreparedAndNowhereElse() throws IOException {
    bundles
        .vouch("fr", "reviewed", "Zoé Martin")
        .vouch("tr", "translated", "Ayşe Yılmaz")
        .append("languages.tsv", "ne\tdraft\t-\t-");
    try (RunningSite site = RunningSite.of(bundles.path(), Status.REVIEWED)) {
      Document english = page(site, "/en/" + PAGE);
      assertThat(english.select("link[hreflang]").eachAttr("hreflang"))
          .containsExactlyInAnyOrder("en", "fr", "x-default");
      assertThat(english.select(".language-menu a")).hasSize(2);
      assertThat(site.get("/sitemap.xml").body()).contains("/fr/").doesNotContain("/tr/", "/ar/");
      assertThat(site.get("/", "Accept-Language", "tr").headers().firstValue("Location"))
          .hasValueSatisfying(there -> assertThat(there).endsWith("/en/"));
      for (String path : List.of("/tr/", "/tr/about", "/tr/" + PAGE, "/ne/")) {
        assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(page(site, path).select("main ul a").eachAttr("hreflang"))
            .as(path)
            .containsExactlyInAnyOrder("en", "fr");
      }
      Document languages = page(site, "/fr/languages");
      assertThat(languages.select("tbody tr")).hasSize(10);
      assertThat(languages.select("tbody tr:has(span[lang=tr])").text())
          .contains("Turc", "En préparation");
      assertThat(languages.select("tbody tr:has(span[lang=ne]) a")).isEmpty();
    }
  }

  @Test
  void anUrgentWarningThatNobodyReviewedStandsBesideItsEnglish() throws IOException {
    bundles
        .write(
            "articles/fever/en.properties",
            "title = Fever\na.callout-warning.p.1 = Do not wait.\na.callout-tip.p.1 = Drink.\n")
        .write(
            "articles/fever/fr.properties",
            "title = Fièvre\na.callout-warning.p.1 = N’attendez pas.\na.callout-tip.p.1 = Buvez.\n");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document french = page(site, "/fr/fever");
      assertThat(french.select(".callout.warning .callout-source [lang=en]").text())
          .isEqualTo("Do not wait.");
      assertThat(french.select(".callout.tip .callout-source")).isEmpty();
      assertThat(page(site, "/en/fever").select(".callout-source")).isEmpty();
    }
  }
}
