package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.ApiDescription;
import org.manyleaf.RunningSite;
import tools.jackson.databind.JsonNode;

/** What is said to programs over HTTP, header by header. */
class ApiHttpTest {

  private static final String SLUG = "multiple-myeloma-second-line";
  private static final String EDITION = "/api/articles/{slug}/{tag}";
  private static final String THAI = "/api/articles/" + SLUG + "/th";

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
}
