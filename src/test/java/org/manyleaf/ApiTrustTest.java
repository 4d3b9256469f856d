package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.article.Status;
import tools.jackson.databind.JsonNode;

/** A program is told, in words it can switch on, how far each sentence can be trusted. */
class ApiTrustTest {

  private static final String SLUG = "multiple-myeloma-second-line";
  private static final String EDITION = "/api/articles/{slug}/{tag}";
  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String ARABIC = I18nCopy.MYELOMA + "/ar.properties";

  private static final String FEVER =
      """
      title = Fever
      summary = Short.
      a.callout-warning.title = Now
      a.callout-warning.p.1 = Do not wait.
      a.callout-tip.p.1 = Drink.
      a.ol.1 = One
      a.table.caption = Times
      a.table.h.1 = A
      a.table.h.2 = B
      a.table.r1.c1 = C
      a.table.r1.c2 = D
      """;

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private static JsonNode ask(RunningSite site, String template, String path) {
    HttpResponse<String> answer = site.get(path);
    return ApiDescription.of(site).check(template, answer);
  }

  private static JsonNode edition(RunningSite site, String slug, String tag) {
    return ask(site, EDITION, "/api/articles/" + slug + "/" + tag);
  }

  private static List<JsonNode> objects(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(node);
    }
    node.forEach(child -> found.addAll(objects(child)));
    return found;
  }

  private static JsonNode segment(JsonNode document, String key) {
    return objects(document).stream()
        .filter(node -> node.path("key").asString("").equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String seen(String key) throws IOException {
    return Files.readAllLines(folder.resolve(I18nCopy.MYELOMA + "/ar.state.tsv")).stream()
        .filter(line -> line.startsWith(key + "\t"))
        .map(line -> line.split("\t", -1)[1])
        .findFirst()
        .orElseThrow();
  }

  /** Arabic with one sentence of each kind that is not sound. */
  private void spoilArabic() throws IOException {
    bundles.write(
        I18nCopy.MYELOMA + "/en.history.tsv",
        "text\tchallenges.p.2\t%s\t2026-12-01\tRegular monitoring …\n"
                .formatted(seen("challenges.p.2"))
            + "safety\tfuture.p.1\t%s\tffffffffffff\tAda\t2026-12-02\tmeaning\n"
                .formatted(seen("future.p.1")));
    bundles
        .set(ENGLISH, "challenges.p.2", "Monitoring is <em>always</em> necessary.")
        .set(ENGLISH, "strategies.h2", "Another heading")
        .set(ENGLISH, "future.p.1", "Never stop without asking.")
        .set(ARABIC, "sources.p.1", "نص بلا روابط")
        .set(ARABIC, "factors.h2", "عنوان آخر")
        .remove(ARABIC, "factors.p.1");
  }

  @Test
  void everySentenceThatIsNotSoundSaysSoAndBringsItsEnglish() throws IOException {
    spoilArabic();
    try (RunningSite site = RunningSite.of(bundles.path())) {
      JsonNode arabic = edition(site, SLUG, "ar");
      JsonNode stale = segment(arabic, "challenges.p.2");
      assertThat(stale.required("standing").asString()).isEqualTo("stale");
      assertThat(stale.required("since").asString()).isEqualTo("2026-12-01");
      assertThat(stale.required("status").asString()).isEqualTo("machine");
      assertThat(stale.required("language").asString()).isEqualTo("ar");
      assertThat(stale.required("direction").asString()).isEqualTo("rtl");
      assertThat(stale.at("/english/html").asString())
          .isEqualTo("Monitoring is <em>always</em> necessary.");
      assertThat(stale.at("/english/text").asString()).isEqualTo("Monitoring is always necessary.");
      JsonNode undated = segment(arabic, "strategies.h2");
      assertThat(undated.required("standing").asString()).isEqualTo("stale");
      assertThat(undated.has("since")).isFalse();
      for (Map.Entry<String, String> gap :
          Map.of("future.p.1", "withdrawn", "sources.p.1", "damaged", "factors.p.1", "absent")
              .entrySet()) {
        JsonNode missing = segment(arabic, gap.getKey());
        assertThat(missing.required("standing").asString()).isEqualTo("missing");
        assertThat(missing.required("reason").asString()).isEqualTo(gap.getValue());
        assertThat(missing.required("language").asString()).isEqualTo("en");
        assertThat(missing.required("direction").asString()).isEqualTo("ltr");
        assertThat(missing.at("/english/html")).isEqualTo(missing.required("html"));
      }
      JsonNode edited = segment(arabic, "factors.h2");
      assertThat(edited.required("standing").asString()).isEqualTo("current");
      assertThat(edited.required("status").asString()).isEqualTo("unattested");
      assertThat(edited.has("vouchedBy")).isFalse();
      JsonNode sound = segment(arabic, "intro.p.1");
      assertThat(sound.required("standing").asString()).isEqualTo("current");
      assertThat(sound.at("/vouchedBy/date").asString()).isEqualTo("2026-11-24");
      assertThat(sound.has("english")).isFalse();
    }
  }

  @Test
  void programsReadTheWordsThatReadersRead() throws IOException {
    spoilArabic();
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Document page = Jsoup.parse(site.get("/ar/" + SLUG).body());
      JsonNode arabic = edition(site, SLUG, "ar");
      List<String> said = new ArrayList<>();
      for (JsonNode statement : arabic.required("notice")) {
        statement.forEach(segment -> said.add(segment.required("html").asString()));
      }
      assertThat(said)
          .hasSizeGreaterThan(5)
          .isEqualTo(
              page.select(".notice p:not(.notice-link)").stream().map(p -> p.html()).toList());
      List<String> marks =
          objects(arabic).stream()
              .filter(node -> node.has("mark"))
              .map(node -> node.at("/mark/html").asString())
              .toList();
      assertThat(marks)
          .isEqualTo(page.select(".stale-mark summary").stream().map(s -> s.html()).toList());
      assertThat(arabic.at("/disclaimer/text/language").asString()).isEqualTo("ar");
    }
  }

  @Test
  void theCountsAreThoseOfTheSegments() throws IOException {
    spoilArabic();
    try (RunningSite site = RunningSite.of(bundles.path())) {
      JsonNode arabic = edition(site, SLUG, "ar");
      JsonNode tally = arabic.required("tally");
      List<String> standings =
          objects(arabic).stream()
              .filter(node -> node.path("key").asString("").matches("title|[a-z]+\\..*"))
              .filter(node -> !node.path("key").asString("").matches("(notice|disclaimer)\\..*"))
              .map(node -> node.required("standing").asString())
              .toList();
      assertThat(tally.required("segments").asInt()).isEqualTo(standings.size());
      assertThat(tally.required("stale").asInt())
          .isEqualTo((int) standings.stream().filter("stale"::equals).count())
          .isEqualTo(2);
      assertThat(tally.required("oldestStale").asString()).isEqualTo("2026-12-01");
      assertThat(tally.required("current").asInt()).isEqualTo(standings.size() - 5);
      assertThat(tally.required("percentCurrent").asInt())
          .isEqualTo((standings.size() - 5) * 100 / standings.size());
      JsonNode status = ask(site, "/api/status", "/api/status");
      JsonNode row =
          objects(status.required("languages")).stream()
              .filter(node -> node.path("tag").asString("").equals("ar"))
              .findFirst()
              .orElseThrow();
      assertThat(row.at("/articles/0/tally")).isEqualTo(tally);
      assertThat(row.at("/total/stale").asInt()).isEqualTo(2);
      assertThat(row.at("/total/segments").asInt())
          .isEqualTo(
              row.at("/site/segments").asInt()
                  + row.at("/glossary/segments").asInt()
                  + standings.size());
    }
  }

  @Test
  void anUrgentWarningThatNobodyReviewedBringsItsEnglish() throws IOException {
    bundles
        .write("articles/fever/en.properties", FEVER)
        .write(
            "articles/fever/about.properties",
            """
            reviewed = 2026-03-04
            reviewer = Dr <Ada>
            next-review = 2028-03-04
            """)
        .write(
            "articles/fever/ar.properties",
            """
            title = حمى
            a.callout-warning.title = الآن
            a.callout-warning.p.1 = لا تنتظر.
            a.callout-tip.p.1 = اشرب.
            """);
    try (RunningSite site = RunningSite.of(bundles.path())) {
      JsonNode arabic = edition(site, "fever", "ar");
      assertThat(segment(arabic, "a.callout-warning.p.1").at("/english/text").asString())
          .isEqualTo("Do not wait.");
      assertThat(segment(arabic, "a.callout-warning.title").has("english")).isTrue();
      assertThat(segment(arabic, "a.callout-tip.p.1").has("english")).isFalse();
      assertThat(arabic.at("/facts/review/reviewer").asString()).isEqualTo("Dr <Ada>");
      JsonNode english = edition(site, "fever", "en");
      assertThat(objects(english)).noneMatch(node -> node.has("english") || node.has("mark"));
      assertThat(objects(english).stream().map(node -> node.path("kind").asString("")))
          .contains("callout", "list", "table");
    }
  }

  @Test
  void whatIsBelowTheBarIsNowhere() throws IOException {
    bundles
        .vouch("fr", "reviewed", "Zoé Martin")
        .vouch("tr", "translated", "Ayşe Yılmaz")
        .append("languages.tsv", "ne\tdraft\t-\t-");
    try (RunningSite site = RunningSite.of(bundles.path(), Status.REVIEWED)) {
      JsonNode catalogue = ask(site, "/api/articles", "/api/articles");
      assertThat(tags(catalogue.at("/articles/0/editions"))).containsExactly("en", "fr");
      for (String tag : List.of("tr", "ar", "ne")) {
        HttpResponse<String> refused = site.get("/api/articles/" + SLUG + "/" + tag);
        assertThat(refused.statusCode()).isEqualTo(404);
        JsonNode problem = ApiDescription.of(site).check(EDITION, refused);
        assertThat(tags(problem.required("editions"))).containsExactly("en", "fr");
      }
      JsonNode status = ask(site, "/api/status", "/api/status");
      assertThat(tags(status.required("languages"))).containsExactly("en", "fr");
      assertThat(tags(status.required("preparing"))).contains("tr", "ar", "ne").hasSize(8);
      assertThat(segment(edition(site, SLUG, "fr"), "title").at("/vouchedBy/who").asString())
          .isEqualTo("Zoé Martin");
      assertThat(site.get("/api/status").body()).doesNotContain("Ayşe");
    }
  }

  private static List<String> tags(JsonNode node) {
    return objects(node).stream()
        .filter(object -> object.has("tag"))
        .map(object -> object.required("tag").asString())
        .toList();
  }

  @Test
  void anArticleThatALanguageLacksIsListedAsNotReleased() throws IOException {
    bundles.write("articles/fever/en.properties", "title = Fever\na.p.1 = Text\n");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      JsonNode status = ask(site, "/api/status", "/api/status");
      for (JsonNode language : status.required("languages")) {
        boolean english = language.required("tag").asString().equals("en");
        JsonNode fever =
            objects(language.required("articles")).stream()
                .filter(article -> article.path("slug").asString("").equals("fever"))
                .findFirst()
                .orElseThrow();
        assertThat(fever.required("released").asBoolean()).isEqualTo(english);
      }
      assertThat(site.get("/api/articles/fever/fr").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nothingTellsOfFilesOrFindings() throws IOException {
    spoilArabic();
    bundles.append(I18nCopy.MYELOMA + "/fr.properties", "nonsense.key = x");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      assertThat(site.ready()).doesNotContain("\"problems\":0");
      for (String path :
          List.of(
              "/api/articles", "/api/status", "/api/articles/" + SLUG + "/ar", "/api/nothing")) {
        assertThat(site.get(path).body())
            .as(path)
            .doesNotContain(
                ".properties",
                ".tsv",
                folder.toString(),
                "i18n",
                "found",
                "نص بلا روابط",
                "nonsense",
                "translated back blind",
                "Ada");
      }
    }
  }

  @Test
  void aChangedTextIsANewDocumentUnderANewTag() throws Exception {
    try (RunningSite site = RunningSite.of(bundles.path())) {
      String path = "/api/articles/" + SLUG + "/en";
      String before = site.get(path).headers().firstValue("ETag").orElseThrow();
      bundles.set(ENGLISH, "factors.h2", "A heading of today");
      long giveUp = System.nanoTime() + 20_000_000_000L;
      while (site.get(path, "If-None-Match", before).statusCode() == 304
          && System.nanoTime() < giveUp) {
        Thread.sleep(100);
      }
      assertThat(site.get(path).body()).contains("A heading of today");
      assertThat(segment(edition(site, SLUG, "ar"), "factors.h2").required("standing").asString())
          .isEqualTo("stale");
    }
  }

  @Test
  void theAddressOfTheApiIsNeitherAnArticleNorALanguage() throws IOException {
    bundles
        .write("articles/api/en.properties", "title = Api\na.p.1 = Text\n")
        .append("languages.tsv", "api\tpublished\t-\t-");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      assertThat(site.ready()).contains("\"problems\":2");
      assertThat(site.get("/en/api").statusCode()).isEqualTo(404);
      assertThat(site.get("/api/").headers().firstValue("Content-Type"))
          .contains("application/problem+json");
    }
  }
}
