package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.ApiDescription;
import org.manyleaf.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs get: the same content as readers, described and held to its description. */
class ApiTest {

  private static final String SLUG = "multiple-myeloma-second-line";
  private static final String EDITION = "/api/articles/{slug}/{tag}";
  private static final String THAI = "/api/articles/" + SLUG + "/th";
  private static final List<String> TAGS =
      List.of("en", "es", "fr", "ru", "ar", "hi", "zh-Hans", "th", "tr");

  private static RunningSite site;
  private static ApiDescription description;

  @BeforeAll
  static void start() {
    site = RunningSite.ofRealBundles();
    description = ApiDescription.of(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonNode edition(String tag) {
    return description.check(EDITION, site.get("/api/articles/" + SLUG + "/" + tag));
  }

  /** The texts of all members of a name, wherever they stand, in the order of the document. */
  private static List<String> all(JsonNode node, String member) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (entry.getKey().equals(member) && entry.getValue().isString()) {
        values.add(entry.getValue().stringValue());
      }
      values.addAll(all(entry.getValue(), member));
    }
    if (node.isArray()) {
      node.forEach(value -> values.addAll(all(value, member)));
    }
    return values;
  }

  @Test
  void everyPathThatIsDescribedAnswersAsDescribed() {
    List<String> paths = new ArrayList<>();
    description.document().required("paths").propertyNames().forEach(paths::add);
    assertThat(paths)
        .containsExactlyInAnyOrder("/api/articles", EDITION, "/api/status", "/api/openapi.json");
    for (String template : paths) {
      for (String tag : TAGS) {
        String path = template.replace("{slug}", SLUG).replace("{tag}", tag);
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        description.check(template, answer);
      }
    }
  }

  @Test
  void otherToolsUnderstandTheDescription() {
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(site.get("/api/openapi.json").body());
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).hasSize(4);
    assertThat(new OpenAPIV3Parser().readContents("{\"openapi\":\"3.1.0\"}").getMessages())
        .isNotEmpty();
  }

  @Test
  void theDescriptionRefusesWhatIsNotSo() {
    JsonNode schema = reference("Edition");
    JsonNode whole = edition("ar");
    assertThat(description.faults(schema, whole)).isEmpty();
    for (String member : List.of("disclaimer", "notice", "sections", "tally")) {
      ObjectNode spoiled = (ObjectNode) whole.deepCopy();
      spoiled.remove(member);
      assertThat(description.faults(schema, spoiled)).as(member).isNotEmpty();
    }
    ObjectNode more = (ObjectNode) whole.deepCopy();
    more.put("file", "i18n/site/ar.properties");
    assertThat(description.faults(schema, more)).isNotEmpty();
    ((ObjectNode) more.remove(List.of("file")).required("title")).put("standing", "stale");
    assertThat(description.faults(schema, more)).isNotEmpty();
  }

  private static JsonNode reference(String name) {
    return new JsonMapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  @Test
  void theTextIsTheTextOfThePage() {
    for (String tag : TAGS) {
      JsonNode data = edition(tag);
      Document page = Jsoup.parse(site.get("/" + tag + "/" + SLUG).body());
      assertThat(data.required("page").asString()).isEqualTo("/" + tag + "/" + SLUG);
      assertThat(data.at("/language/direction").asString())
          .isEqualTo(page.select("html").attr("dir"));
      assertThat(data.at("/title/html").asString()).isEqualTo(page.select("h1").html());
      assertThat(data.at("/disclaimer/text/text").asString())
          .isEqualTo(page.select(".disclaimer p").text());
      assertThat(headings(data)).isEqualTo(page.select(".prose .section h2").eachText());
      Elements paragraphs = page.select(".section > p");
      assertThat(blocks(data, "paragraph").stream().map(b -> b.at("/text/html").asString()))
          .containsExactlyElementsOf(paragraphs.stream().map(Element::html).toList());
      assertThat(all(blocks(data, "table").get(0), "text"))
          .isEqualTo(page.select(".comparison-table tr > * > span:not(.column-name)").eachText());
      assertThat(all(blocks(data, "terms").get(0), "text"))
          .isEqualTo(page.select(".term-list span").eachText());
    }
  }

  private static List<String> headings(JsonNode data) {
    List<String> headings = new ArrayList<>();
    for (JsonNode section : data.required("sections")) {
      if (section.has("heading")) {
        headings.add(section.at("/heading/text").asString());
      }
    }
    return headings;
  }

  private static List<JsonNode> blocks(JsonNode data, String kind) {
    List<JsonNode> blocks = new ArrayList<>();
    for (JsonNode section : data.required("sections")) {
      for (JsonNode block : section.required("blocks")) {
        if (block.required("kind").asString().equals(kind)) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  @Test
  void theNoticeIsTheNoticeOfThePage() {
    for (String tag : TAGS) {
      Document page = Jsoup.parse(site.get("/" + tag + "/" + SLUG).body());
      Elements shown = page.select(".notice p:not(.notice-link)");
      assertThat(all(edition(tag).required("notice"), "html"))
          .isEqualTo(shown.stream().map(Element::html).toList());
    }
    assertThat(edition("en").required("notice")).isEmpty();
    assertThat(edition("th").at("/notice/1/text/text").asString())
        .contains("translated by a machine");
  }

  @Test
  void theCatalogueLeadsToEveryEdition() {
    JsonNode catalogue = description.check("/api/articles", site.get("/api/articles"));
    JsonNode editions = catalogue.at("/articles/0/editions");
    assertThat(all(editions, "tag")).containsExactlyInAnyOrderElementsOf(TAGS);
    for (JsonNode listed : editions) {
      JsonNode whole = description.check(EDITION, site.get(listed.required("data").asString()));
      assertThat(whole.required("title")).isEqualTo(listed.required("title"));
      assertThat(whole.required("tally")).isEqualTo(listed.required("tally"));
      assertThat(whole.required("language")).isEqualTo(listed.required("language"));
      assertThat(site.get(listed.required("page").asString()).statusCode()).isEqualTo(200);
    }
    assertThat(catalogue.at("/disclaimer/text/language").asString()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/articles/,/api/articles",
    "/api/status/?x=%20,/api/status?x=%20",
    "/api/articles/multiple-myeloma-second-line/ZH-cn,/api/articles/multiple-myeloma-second-line/zh-Hans",
    "/api/articles/multiple-myeloma-second-line/AR/,/api/articles/multiple-myeloma-second-line/ar"
  })
  void anotherSpellingIsRedirectedForGood(String path, String canonical) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(header(answer, "Location")).endsWith(canonical);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(site.get(canonical).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/nothing",
        "/api//articles",
        "/api/articles//",
        "/api/articles/nothing",
        "/api/articles/nothing/en",
        "/api/articles/<script>alert(1)</script>/en",
        "/api/articles/multiple-myeloma-second-line/en/more",
        "/api/articles/multiple-myeloma-second-line/..%2f..%2fpom.xml",
        "/api/articles/%2e%2e/%2e%2e/pom.xml",
        "/api/articles/../../pom.xml",
        "/api/articles/%00/en",
        "/api/articles/multiple-myeloma-second-line/en;jsessionid=1",
        "/api/i18n/languages.tsv"
      })
  void whatIsNotThereIsAProblemThatLeadsOn(String path) {
    HttpResponse<String> answer =
        site.get(path.replace("<", "%3C").replace(">", "%3E"), "Accept-Encoding", "identity");
    if (path.contains("%") && answer.statusCode() == 400) {
      return; // Jetty refuses an ambiguous path before any of our code sees it.
    }
    JsonNode problem = description.check(EDITION, answer);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem.required("status").asInt()).isEqualTo(404);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(answer.body()).doesNotContain("script", "jsession", "pom", "nothing/");
    assertThat(site.get(problem.required("openapi").asString()).statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownLanguageOfAKnownArticleNamesTheEditionsThereAre() {
    for (String tag : List.of("de", "en-GB", "x", "")) {
      JsonNode problem = description.check(EDITION, site.get("/api/articles/" + SLUG + "/" + tag));
      assertThat(all(problem.required("editions"), "tag"))
          .containsExactlyInAnyOrderElementsOf(TAGS);
      assertThat(all(problem.required("editions"), "data"))
          .allMatch(data -> site.get(data).statusCode() == 200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"})
  void theApiCanOnlyBeRead(String method) {
    for (String path : List.of("/api/articles", THAI, "/api/nothing", "/api")) {
      HttpResponse<String> answer = site.send(method, path);
      assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
      description.check("/api/articles", answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/articles",
        THAI,
        "/api/status",
        "/api/openapi.json",
        "/api/x",
        "/api/status/"
      })
  void headSaysWhatGetWouldSayWithoutTheBody(String path) {
    HttpResponse<String> get = site.get(path);
    HttpResponse<String> head = site.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(without(head.headers())).isEqualTo(without(get.headers()));
  }

  private static Map<String, List<String>> without(HttpHeaders headers) {
    Map<String, List<String>> rest = new TreeMap<>(headers.map());
    rest.keySet().removeAll(List.of("date", "transfer-encoding"));
    return rest;
  }

  @Test
  void aDocumentIsKeptAndCheckedByItsTag() {
    HttpResponse<String> first = site.get(THAI);
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[0-9a-f]+\"");
    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(first, "Content-Language")).isEqualTo("th");
    assertThat(header(first, "Content-Length"))
        .isEqualTo(String.valueOf(first.body().getBytes(StandardCharsets.UTF_8).length));
    HttpResponse<String> again = site.get(THAI, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(header(again, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(site.get(THAI, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void compressedAndPlainAreTheSameUnderTwoTags() throws Exception {
    HttpResponse<byte[]> packed = site.getBytes(THAI, "Accept-Encoding", "gzip");
    HttpResponse<String> plain = site.get(THAI, "Accept-Encoding", "identity");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
    }
  }

  @Test
  void scriptsOfEveryWebsiteMayReadAndNothingElse() {
    for (String path : List.of("/api/articles", THAI, "/api/nothing")) {
      HttpResponse<String> answer = site.get(path, "Origin", "https://clinic.example");
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
      assertThat(header(answer, "Access-Control-Expose-Headers")).isEqualTo("ETag");
      assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
      HttpResponse<String> asked =
          site.send(
              "OPTIONS",
              path,
              "Origin",
              "https://clinic.example",
              "Access-Control-Request-Method",
              "GET",
              "Access-Control-Request-Headers",
              "if-none-match");
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
      assertThat(header(asked, "Access-Control-Allow-Headers")).isEqualTo("If-None-Match");
    }
    HttpResponse<String> page = site.get("/en/", "Origin", "https://clinic.example");
    assertThat(header(page, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void aKnownBaseAddressStandsInEveryLink() {
    try (RunningSite known = RunningSite.withBaseUrl("https://manyleaf.example")) {
      for (String path : List.of("/api/articles", THAI, "/api/status")) {
        JsonNode data = new JsonMapper().readTree(known.get(path).body());
        List<String> links = all(data, "page");
        links.addAll(all(data, "data"));
        assertThat(links)
            .isNotEmpty()
            .allMatch(link -> link.startsWith("https://manyleaf.example/"));
      }
    }
  }
}
