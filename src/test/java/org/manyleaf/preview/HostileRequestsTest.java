package org.manyleaf.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.RunningSite;

/** Nobody but the person at this machine who was given the address gets anything, or changes it. */
class HostileRequestsTest {

  private static final String TEXT = "/preview/text/multiple-myeloma-second-line/es/future.h2";
  private static final String FORM = "text=Mal&vouch=yes&who=Mallory&english=0123456789ab";

  @TempDir static Path folder;
  private static RunningPreview preview;
  private static Map<Path, String> before;

  @BeforeAll
  static void open() throws IOException {
    I18nCopy.copyTo(folder);
    before = files();
    preview = RunningPreview.of(folder);
  }

  @AfterAll
  static void close() {
    preview.close();
  }

  /** Whatever is asked for: no file changes. */
  @AfterEach
  void nothingWasWritten() throws IOException {
    assertThat(files()).isEqualTo(before);
  }

  private static Map<Path, String> files() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }

  private static HttpRequest.Builder save() {
    return preview.change("PUT", TEXT, FORM).header("If-None-Match", "*");
  }

  private static int status(HttpRequest.Builder request) {
    return preview.send(request.build()).statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/preview",
        "/preview/page/es/",
        "/preview/updates",
        "/preview/static/page.js",
        "/preview/edit/site/es/home.title",
        "/es/",
        "/static/x"
      })
  void withoutTheCookieNothingIsShown(String path) {
    HttpResponse<String> answer =
        preview.send(HttpRequest.newBuilder(URI.create(preview.url(path))).build());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Open the address that 'manyleaf preview' printed");
    assertThat(
            status(
                HttpRequest.newBuilder(URI.create(preview.url(path)))
                    .header("Cookie", preview.cookie() + "0")))
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?token=", "?token=0123456789abcdef", "?token=%00"})
  void aWrongTokenLetsNobodyIn(String query) {
    HttpResponse<String> answer = preview.get("/preview/start" + query);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
    HttpResponse<String> answer =
        preview.send(HttpRequest.newBuilder(URI.create(preview.startUrl())).build());
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .startsWith("manyleaf-preview-" + preview.port() + "=");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/preview");
    assertThat(preview.startUrl()).doesNotContain(preview.cookie().replaceFirst(".*=", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1", "localhost", "127.0.0.1.evil.example:PORT", "[::1]"})
  void aNameThatWasMadeToPointHereIsRefused(String host) throws IOException {
    assertThat(raw("GET /preview HTTP/1.1", "Host: " + host.replace("PORT", "" + preview.port())))
        .startsWith("HTTP/1.1 421");
  }

  private static String raw(String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
      String request =
          String.join(
              "\r\n", line, host, "Cookie: " + preview.cookie(), "Connection: close", "", "");
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1"
  })
  void anotherPageMayNotEvenLook(String header, String value) {
    assertThat(status(preview.request("/preview").header(header, value))).isEqualTo(403);
    assertThat(status(save().setHeader(header, value))).isEqualTo(403);
  }

  @Test
  void aChangeNeedsOriginTokenAndForm() {
    assertThat(status(save().setHeader("X-CSRF-Token", "0"))).isEqualTo(403);
    assertThat(status(save().setHeader("Sec-Fetch-Site", "none"))).isEqualTo(403);
    assertThat(status(save().setHeader("Content-Type", "text/plain"))).isEqualTo(415);
    HttpRequest.Builder withoutOrigin =
        preview
            .request(TEXT)
            .header("X-CSRF-Token", preview.csrf())
            .header("If-None-Match", "*")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .PUT(BodyPublishers.ofString(FORM));
    assertThat(status(withoutOrigin)).isEqualTo(403);
  }

  @Test
  void aChangeNeedsToSayWhatWasSeen() {
    HttpResponse<String> answer = preview.send(preview.change("PUT", TEXT, FORM).build());
    assertThat(answer.statusCode()).isEqualTo(428);
    assertThat(answer.body()).contains("If-Match");
    assertThat(status(preview.change("PUT", TEXT, FORM).header("If-Match", "*"))).isEqualTo(428);
    assertThat(status(save())).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({
    "/preview/text/site/en/home.title, 403",
    "/preview/text/site/en-XA/home.title, 403",
    "/preview/text/site/xx/home.title, 404",
    "/preview/text/site/es/no.such.key, 404",
    "/preview/text/site/es/site.name, 404",
    "/preview/text/nowhere/es/home.title, 404",
    "/preview/text/articles/es/home.title, 404",
    "/preview/text/..%2Fsite/es/home.title, 404",
    "/preview/text/%2e%2e/es/home.title, 404",
    "/preview/text/site/..%2F..%2Fetc/passwd, 404"
  })
  void onlyKnownNamesOfTranslationsCanBeChanged(String path, int expected) {
    assertThat(status(preview.change("PUT", path, FORM).header("If-None-Match", "*")))
        .isEqualTo(expected);
  }

  @Test
  void whoVouchesSaysForWhichEnglish() {
    for (String english : new String[] {"", "&english=", "&english=*", "&english=0123456789AB"}) {
      HttpResponse<String> answer =
          preview.send(
              preview
                  .change("PUT", TEXT, "text=a&vouch=yes&who=Ana" + english)
                  .header("If-Match", "\"0123456789ab\"")
                  .build());
      assertThat(answer.statusCode()).as(english).isEqualTo(428);
      assertThat(answer.body()).contains("English");
    }
  }

  /** Whatever a path looks like, it never leads the browser to another host. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/preview/page/../../etc/passwd",
        "/preview/page/%2e%2e/%2e%2e/etc/passwd",
        "/preview/page//evil.example/",
        "/preview/page/\\evil.example/",
        "/preview/page///evil.example/",
        "/preview/page/%5Cevil.example/",
        "/preview/page/%2Fevil.example/",
        "/preview/page/\t/evil.example/",
        "/preview/page/",
        "/preview/page",
        "//evil.example/",
        "//evil.example",
        "/preview/page/es/?x=//evil.example#y",
        "/preview/page/%zz",
        "/preview/page/%00/",
        "/preview/edit/site/%00/home.title",
        "/preview/edit/site/e%20s/home.title",
        "/preview/page/preview/page/es/",
        "/preview/static/..%2f..%2fpage.js",
        "/static/..%2f..%2fpom.xml"
      })
  void anOddPathLeadsNowhereElse(String path) throws IOException {
    for (String destination : new String[] {"document", "iframe"}) {
      String answer =
          raw("GET " + path + " HTTP/1.1", own() + "\r\nSec-Fetch-Dest: " + destination);
      assertThat(answer).matches("(?s)HTTP/1.1 (200|30.|400|404).*");
      assertThat(answer)
          .doesNotContainPattern("(?i)(src|href)=\"[/\\\\]\\s*[/\\\\]")
          .doesNotContainPattern("(?i)\nlocation: (http://)?(?!127\\.0\\.0\\.1:|/)")
          .doesNotContainPattern("(?i)\nlocation: //");
    }
  }

  private static String own() {
    return "Host: 127.0.0.1:" + preview.port();
  }

  @Test
  void whatIsTooLargeIsRefused() {
    String seen = "\"0123456789ab\"";
    String long1 = "text=" + "a".repeat(20_001);
    assertThat(status(preview.change("PUT", TEXT, long1).header("If-Match", seen))).isEqualTo(413);
    String large = "text=" + "a".repeat(2_000_000);
    assertThat(status(preview.change("PUT", TEXT, large).header("If-Match", seen))).isEqualTo(413);
    HttpRequest.Builder chunked =
        preview
            .change("PUT", TEXT, "")
            .header("If-Match", seen)
            .method(
                "PUT",
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(large.getBytes(UTF_8))));
    assertThat(status(chunked)).isEqualTo(413);
  }

  @Test
  void whoVouchesHasAName() {
    for (String who : new String[] {"", "who=", "who=+", "who=" + "x".repeat(101)}) {
      assertThat(
              status(
                  preview
                      .change("PUT", TEXT, "text=a&vouch=yes&" + who)
                      .header("If-None-Match", "*")))
          .isEqualTo(400);
    }
    assertThat(status(preview.change("PUT", TEXT, "vouch=no").header("If-None-Match", "*")))
        .isEqualTo(400);
  }

  @Test
  void otherMethodsAreRefused() {
    assertThat(status(preview.change("POST", TEXT, FORM).header("If-None-Match", "*")))
        .isEqualTo(405);
    assertThat(status(preview.change("DELETE", TEXT, FORM))).isEqualTo(405);
    assertThat(status(preview.change("PUT", "/preview", FORM))).isEqualTo(405);
    HttpRequest.Builder disguised =
        preview.request(TEXT).header("X-HTTP-Method-Override", "PUT").header("If-None-Match", "*");
    assertThat(status(disguised)).isEqualTo(404);
  }

  @Test
  void noAnswerMayBeKeptOrFramedByOthers() {
    for (String path : new String[] {"/preview", "/es/", "/preview/static/page.js"}) {
      assertThat(preview.get(path).headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(preview.get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'", "form-action 'none'")
          .doesNotContain("unsafe");
    }
    assertThat(
            preview.get("/preview").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(preview.get("/es/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'self'");
    assertThat(preview.get("/preview").headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void itListensOnTheLoopbackAddressAlone() throws IOException {
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .forEach(
            address ->
                assertThatThrownBy(
                        () -> {
                          try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, preview.port()), 500);
                          }
                        })
                    .isInstanceOf(IOException.class));
  }

  @Test
  void thePublicServerKnowsNothingOfIt() {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      for (String path :
          new String[] {
            "/preview", "/preview/start", "/preview/static/page.js", "/en-XA/", "/ar-XB/about"
          }) {
        assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(site.get("/es/").body()).doesNotContain("data-key");
      assertThat(site.send("PUT", TEXT).statusCode()).isEqualTo(405);
    }
  }
}
