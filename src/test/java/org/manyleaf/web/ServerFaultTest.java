package org.manyleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.page.Assets;
import org.manyleaf.page.BaseUrl;
import org.manyleaf.page.Site;

/** When the fault is ours, a reader still gets a page in their language and the way back. */
class ServerFaultTest {

  private static HttpResponse<String> ask(Supplier<Site> broken) throws Exception {
    return ask(broken, "/ar/about");
  }

  private static HttpResponse<String> ask(Supplier<Site> broken, String path) throws Exception {
    Assets assets = Assets.read(Path.of("static"));
    try (WebServer server = WebServer.start(broken, assets, BaseUrl.NONE, "127.0.0.1", 0)) {
      String url = "http://127.0.0.1:" + server.port() + path;
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
  }

  private static Site site() throws Exception {
    Assets assets = Assets.read(Path.of("static"));
    return new Site.Builder(assets, BaseUrl.NONE)
        .of(
            LiveLibrary.open(
                    I18nCopy.REAL,
                    org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE))
                .current());
  }

  private static void assertRealPage(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(500);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/ar/");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body()).doesNotContain("Exception", "Error", "secret");
  }

  /** A site that fails when it is first asked, for the page, and not again, for the error. */
  private static Supplier<Site> failingOnce(Supplier<Site> failure) throws Exception {
    Site whole = site();
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.getAndIncrement() == 0 ? failure.get() : whole;
  }

  @Test
  void anExceptionIsARealPage() throws Exception {
    assertRealPage(
        ask(
            failingOnce(
                () -> {
                  throw new IllegalStateException("secret");
                })));
  }

  @Test
  void aMissingClassIsARealPageToo() throws Exception {
    assertRealPage(
        ask(
            failingOnce(
                () -> {
                  throw new NoClassDefFoundError("secret");
                })));
  }

  @Test
  void aProgramIsToldInItsOwnWay() throws Exception {
    HttpResponse<String> answer =
        ask(
            failingOnce(
                () -> {
                  throw new IllegalStateException("secret");
                }),
            "/api/status");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body())
        .contains("\"status\":500", "\"title\":\"Internal Server Error\"")
        .doesNotContain("Exception", "secret");
  }

  @Test
  void whenNotEvenThatPageCanBeMadeOneSentenceIsSaid() throws Exception {
    HttpResponse<String> answer =
        ask(
            () -> {
              throw new IllegalStateException("secret");
            });
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Something went wrong. Please try again later.");
  }
}
