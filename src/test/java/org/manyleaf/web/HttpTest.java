package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;
import org.manyleaf.Scripts;

/** What is said over HTTP, header by header. */
class HttpTest {

  private static final String ARTICLE = "/en/multiple-myeloma-second-line";
  private static final List<String> TAGS = I18nCopy.published();

  private static RunningSite site;

  @BeforeAll
  static void start() {
    site = RunningSite.ofRealBundles();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static Document page(String path) {
    return Jsoup.parse(site.get(path).body());
  }

  @ParameterizedTest
  @CsvSource({"fr-CA,/fr/", "zh-CN,/zh-Hans/", "br,/en/", "'ar;q=0.5,en;q=0.4',/ar/"})
  void theRootLeadsToTheReadersLanguage(String wish, String path) {
    HttpResponse<String> answer = site.get("/", "Accept-Language", wish);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).endsWith(path);
    assertThat(header(answer, "Vary")).isEqualTo("Accept-Language");
    assertThat(header(answer, "Cache-Control")).contains("private");
  }

  @Test
  void aHeaderOfTenKilobytesIsNoTrouble() {
    String wish = "fr;q=0.9," + "x-klingon;q=0.1,".repeat(640) + "tr;q=0.1";
    assertThat(wish.length()).isGreaterThan(10_000);
    HttpResponse<String> answer = site.get("/", "Accept-Language", wish);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).endsWith("/fr/");
    String garbage = "x-".repeat(5_000);
    assertThat(header(site.get("/", "Accept-Language", garbage), "Location")).endsWith("/en/");
  }

  @Test
  void aLanguageInTheAddressIsNeverOverridden() {
    HttpResponse<String> answer = site.get(ARTICLE, "Accept-Language", "ar");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Language")).isEqualTo("en");
    assertThat(header(answer, "Vary")).doesNotContain("Accept-Language");
  }

  @ParameterizedTest
  @CsvSource({
    "/EN/,/en/",
    "/en,/en/",
    "/zh-CN/about,/zh-Hans/about",
    "/zh-hans/multiple-myeloma-second-line,/zh-Hans/multiple-myeloma-second-line",
    "/zh_Hans/languages,/zh-Hans/languages",
    "/en/about/,/en/about",
    "/AR/about?x=1&y=%20,/ar/about?x=1&y=%20"
  })
  void anotherSpellingIsRedirectedForGood(String path, String canonical) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(URI.create(header(answer, "Location")).getRawPath())
        .isEqualTo(URI.create(canonical).getRawPath());
    assertThat(header(answer, "Location")).endsWith(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en-GB/",
        "/nl/",
        "/en/nothing",
        "/en/about/more",
        "/x",
        "/%2e%2e/",
        "/en//about",
        "//",
        "/static/nothing.js",
        "/static/../pom.xml",
        "/en/%00",
        "/index.php",
        "/en/;jsessionid=1"
      })
  void whatIsNotThereIsARealPageWithTheWayBack(String path) {
    HttpResponse<String> answer = site.get(path, "Accept-Language", "fr");
    if (answer.statusCode() == 400) {
      return; // Jetty refuses an ambiguous path before any of our code sees it.
    }
    assertThat(answer.statusCode()).isEqualTo(404);
    Document page = Jsoup.parse(answer.body());
    String language = path.startsWith("/en/") ? "en" : "fr";
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(header(answer, "Content-Language")).isEqualTo(language);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/" + language + "/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
  void pagesCanOnlyBeRead(String method) {
    for (String path : List.of("/", ARTICLE, "/sitemap.xml", "/en/nothing")) {
      HttpResponse<String> answer = site.send(method, path, "Accept-Language", "tr");
      assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
      assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
    }
  }

  @Test
  void nobodyIsRefusedForWhatTheyAccept() {
    for (String accept : List.of("application/json", "text/html;q=0", "image/*", "garbage")) {
      HttpResponse<String> answer =
          site.get(ARTICLE, "Accept", accept, "Accept-Charset", "latin1", "Accept-Encoding", "br");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    }
  }

  @Test
  void theMethodCannotBeOverridden() {
    HttpResponse<String> answer = site.get(ARTICLE, "X-HTTP-Method-Override", "DELETE");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        ARTICLE,
        "/EN/",
        "/en/nothing",
        "/sitemap.xml",
        "/robots.txt",
        "/static/x.js"
      })
  void headSaysWhatGetWouldSayWithoutTheBody(String path) {
    HttpResponse<String> get = site.get(path);
    HttpResponse<String> head = site.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(without(head.headers())).isEqualTo(without(get.headers()));
  }

  private static Map<String, List<String>> without(HttpHeaders headers) {
    Map<String, List<String>> rest = new java.util.TreeMap<>(headers.map());
    rest.keySet().removeAll(List.of("date", "transfer-encoding"));
    return rest;
  }

  @Test
  void aPageIsKeptAndCheckedByItsTag() {
    HttpResponse<String> first = site.get(ARTICLE);
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[0-9a-f]+\"");
    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      HttpResponse<String> again = site.get(ARTICLE, "If-None-Match", known);
      assertThat(again.statusCode()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding");
    }
    assertThat(site.get(ARTICLE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void compressedAndPlainAreTheSamePageUnderTwoTags() throws IOException {
    HttpResponse<byte[]> packed = site.getBytes(ARTICLE, "Accept-Encoding", "br;q=0, gzip");
    HttpResponse<String> plain = site.get(ARTICLE, "Accept-Encoding", "gzip;q=0, *;q=0.5");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
    try (GZIPInputStream in =
        new GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(plain.body());
    }
  }

  @Test
  void everyAnswerIsGuardedAndSetsNoCookie() {
    for (String path : List.of("/", ARTICLE, "/en/nothing", "/sitemap.xml", "/EN/")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .startsWith("default-src 'none'; style-src 'sha256-")
          .doesNotContain("unsafe", "*", "http:");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }
  }

  @Test
  void aPageLoadsNothingFromAnybodyElse() {
    Document page = page(ARTICLE);
    assertThat(page.select("[src], link[rel~=icon|stylesheet|preload|preconnect]"))
        .allSatisfy(
            element ->
                assertThat(element.attr("src") + element.attr("href")).startsWith("/static/"));
    assertThat(page.select("script:not([type=application/ld+json], [src]), iframe, img, form"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "about", "glossary", "languages", "multiple-myeloma-second-line"})
  void everyLanguageHasTheWholePageAndNamesTheOthers(String name) {
    for (String tag : TAGS) {
      HttpResponse<String> answer = site.get("/" + tag + "/" + name);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Language")).isEqualTo(tag);
      Document page = Jsoup.parse(answer.body());
      Element html = page.select("html").get(0);
      assertThat(html.attr("lang")).isEqualTo(tag);
      assertThat(html.attr("dir")).isEqualTo(Scripts.direction(tag));
      assertThat(page.title()).endsWith("Manyleaf").hasSizeGreaterThan("Manyleaf".length());
      assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
      assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/" + tag + "/" + name);
      assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
          .containsExactlyInAnyOrderElementsOf(
              java.util.stream.Stream.concat(TAGS.stream(), java.util.stream.Stream.of("x-default"))
                  .toList());
      assertThat(page.select("meta[property=og:title]").attr("content"))
          .isEqualTo(page.select("h1").get(0).wholeText());
      assertThat(page.select("meta[property=og:description]").attr("content"))
          .isEqualTo(page.select("meta[name=description]").attr("content"));
      assertThat(page.select(".language-menu a").eachAttr("href"))
          .containsExactlyInAnyOrderElementsOf(
              TAGS.stream().map(other -> "/" + other + "/" + name).toList());
      assertThat(page.select(".language-menu a[aria-current]").attr("href"))
          .isEqualTo("/" + tag + "/" + name);
      assertThat(page.select(".language-menu nav bdi"))
          .allMatch(autonym -> autonym.hasAttr("lang") && autonym.hasAttr("dir"));
    }
  }

  @Test
  void machineDraftsSayTheyAreInTheirLanguageAndInEnglish() {
    for (String tag : TAGS) {
      Document page = page("/" + tag + "/multiple-myeloma-second-line");
      if (tag.equals("en")) {
        assertThat(page.select(".notice")).isEmpty();
      } else {
        assertThat(page.select(".notice .notice-title")).hasSize(2);
        assertThat(page.select(".notice [lang=en]").text())
            .contains(
                "Machine draft, not checked by a person", "English text is the one that counts");
        assertThat(page.select(".notice a").attr("href"))
            .isEqualTo("/en/multiple-myeloma-second-line");
      }
    }
  }

  @Test
  void everySectionLeadsToItsNeighboursAndBackToTheContents() {
    Document page = page("/th/multiple-myeloma-second-line");
    assertThat(page.select(".contents a").eachAttr("href"))
        .containsExactly(
            "#factors",
            "#strategies",
            "#challenges",
            "#future",
            "#site-sources",
            "#site-disclaimer");
    assertThat(page.select("#strategies .section-links a").eachAttr("href"))
        .containsExactly("#factors", "#challenges", "#site-contents");
    assertThat(page.select("#factors .section-links a[rel=prev]")).isEmpty();
    assertThat(page.select("#future .section-links a[rel=next]")).isEmpty();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
  }

  @Test
  void theArticleDescribesItselfToOtherSoftware() {
    String json = page("/ar/multiple-myeloma-second-line").select("script").get(0).data();
    assertThat(json)
        .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"MedicalWebPage\"")
        .contains("\"inLanguage\":\"ar\"", "\"datePublished\":\"2026-11-24\"")
        .contains("{\"@type\":\"MedicalCode\",\"codeValue\":\"C90.0\",\"codingSystem\":\"ICD-10\"}")
        .contains("{\"@type\":\"MedicalCode\",\"codeValue\":\"D009101\",\"codingSystem\":\"MeSH\"}")
        .contains("usageInfo")
        .doesNotContain("lastReviewed", "reviewedBy", "<");
  }

  @Test
  void whatOtherSoftwareLearnsIsSpelledAsOnThePage() throws Exception {
    for (String tag : TAGS) {
      Document page = page("/" + tag + "/multiple-myeloma-second-line");
      JsonObject data =
          JsonParser.parseString(page.select("script").get(0).data()).getAsJsonObject();
      assertThat(data.get("name").getAsString()).isEqualTo(page.select("h1").get(0).wholeText());
      assertThat(data.get("description").getAsString())
          .isEqualTo(page.select("meta[name=description]").attr("content"));
      assertThat(data.getAsJsonObject("usageInfo").get("text").getAsString())
          .isEqualTo(page.select(".disclaimer p").get(0).wholeText());
    }
  }

  @Test
  void theSitemapHasEveryPageWithItsAlternates() {
    Document map = Jsoup.parse(site.get("/sitemap.xml").body(), Parser.xmlParser());
    List<String> addresses = map.select("url > loc").eachText();
    assertThat(addresses).hasSize(TAGS.size() * 5).doesNotHaveDuplicates();
    assertThat(addresses).allMatch(address -> address.startsWith(site.url("/")));
    assertThat(map.select("url")).allMatch(url -> url.children().size() == 1 + TAGS.size() + 1);
    for (String address : addresses) {
      assertThat(site.get(URI.create(address).getPath()).statusCode()).isEqualTo(200);
    }
    assertThat(site.get("/robots.txt").body())
        .isEqualTo("User-agent: *\nAllow: /\nSitemap: " + site.url("/sitemap.xml") + "\n");
  }

  @Test
  void assetsMayBeKeptForever() {
    String icon = page(ARTICLE).select("link[rel=icon]").attr("href");
    HttpResponse<String> answer = site.get(icon);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
    assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(site.get("/favicon.ico"), "Location")).endsWith(icon);
  }

  @Test
  void aKnownBaseAddressStandsInEveryAbsoluteLink() {
    try (RunningSite known = RunningSite.withBaseUrl("https://manyleaf.example/")) {
      Document page = Jsoup.parse(known.get(ARTICLE).body());
      String address = "https://manyleaf.example" + ARTICLE;
      assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
      assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
      assertThat(page.select("link[hreflang]").eachAttr("href"))
          .allMatch(href -> href.startsWith("https://manyleaf.example/"));
      assertThat(known.get("/robots.txt", "X-Forwarded-Host", "evil.example").body())
          .contains("Sitemap: https://manyleaf.example/sitemap.xml");
    }
  }

  @Test
  void theOperatorSeesHealthOnAnotherPort() {
    assertThat(site.management("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
    assertThat(site.ready())
        .isEqualTo("{\"status\":\"ready\",\"bundles\":\"current\",\"problems\":0}");
    assertThat(site.get("/health/ready").statusCode()).isEqualTo(404);
  }
}
