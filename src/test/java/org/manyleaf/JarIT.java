package org.manyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar an operator gets, alone in a folder of its own. */
class JarIT {

  private static final Path JAR =
      Path.of(System.getProperty("manyleaf.jar", "target/manyleaf.jar")).toAbsolutePath();

  private static Process start(Path folder, String... options) throws IOException {
    java.util.List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.util.List.of("-jar", JAR.toString()));
    command.addAll(java.util.List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader out = process.inputReader(UTF_8);
    return String.valueOf(out.readLine());
  }

  private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  @Test
  void servesItsOwnCopiesPrintsTheAddressToOpenAndEndsWithZeroWhenTold(@TempDir Path empty)
      throws IOException, InterruptedException {
    Process server = start(empty, "--port=0", "--management-port=off");
    try {
      String line = firstLine(server);
      assertThat(line).matches("Manyleaf is ready: http://localhost:[0-9]+/");
      String url = line.substring(line.indexOf("http"));
      HttpResponse<String> page = get(url + "zh-Hans/multiple-myeloma-second-line");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("多发性骨髓瘤");
      server.destroy();
      assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void prefersTheFoldersBesideIt(@TempDir Path folder) throws IOException, InterruptedException {
    I18nCopy.copyTo(folder.resolve("i18n"))
        .write("articles/second/en.properties", "title = Second\nintro.p.1 = Text.\n");
    Process server = start(folder, "serve", "--port=0", "--management-port=off");
    try {
      String url = firstLine(server).replaceFirst(".*http", "http");
      assertThat(get(url + "en/second").statusCode()).isEqualTo(200);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void showsTranslatorsTheirSiteOnTheLoopbackAddressAndEndsWithZeroWhenTold(@TempDir Path folder)
      throws IOException, InterruptedException {
    I18nCopy.copyTo(folder.resolve("i18n"));
    Process preview = start(folder, "preview", "--port=0");
    try {
      String line = firstLine(preview);
      assertThat(line)
          .matches("Open http://127\\.0\\.0\\.1:[0-9]+/preview/start\\?token=[0-9a-f]{48}");
      String url = line.substring(line.indexOf("http"));
      assertThat(get(url).statusCode()).isEqualTo(303);
      assertThat(get(url.replaceFirst("/start.*", "")).statusCode()).isEqualTo(403);
      preview.destroy();
      assertThat(preview.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(preview.exitValue()).isZero();
    } finally {
      preview.destroyForcibly();
    }
  }

  @Test
  void saysItsVersionAndRefusesNonsense(@TempDir Path empty)
      throws IOException, InterruptedException {
    Process version = start(empty, "--version");
    assertThat(firstLine(version)).startsWith("manyleaf ").doesNotContain("unpackaged");
    assertThat(version.waitFor()).isZero();
    Process wrong = start(empty, "--port=eighty");
    assertThat(wrong.waitFor()).isEqualTo(2);
    assertThat(empty).isEmptyDirectory();
  }
}
