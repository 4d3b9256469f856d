package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.manyleaf.ApiDescription;
import org.manyleaf.I18nCopy;
import org.manyleaf.PlainWords;
import org.manyleaf.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs get: the same content as readers, described and held to its description. */
class ApiTest {

  private static final String SLUG = "multiple-myeloma-second-line";
  private static final String EDITION = "/api/articles/{slug}/{tag}";
  private static final String THAI = "/api/articles/" + SLUG + "/th";
  private static final List<String> TAGS = I18nCopy.published();

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
      Document page = PlainWords.of(Jsoup.parse(site.get("/" + tag + "/" + SLUG).body()));
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

  @Test
  void anUnknownLanguageOfAKnownArticleNamesTheEditionsThereAre() {
    for (String tag : List.of("nl", "en-GB", "x", "")) {
      JsonNode problem = description.check(EDITION, site.get("/api/articles/" + SLUG + "/" + tag));
      assertThat(all(problem.required("editions"), "tag"))
          .containsExactlyInAnyOrderElementsOf(TAGS);
      assertThat(all(problem.required("editions"), "data"))
          .allMatch(data -> site.get(data).statusCode() == 200);
    }
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
