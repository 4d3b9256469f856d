package org.manyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image cannot be built in a test, but what it runs on can. */
class DockerfileIT {

  @TempDir private static Path folder;

  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

  private static String found(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of("Dockerfile")));
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static List<String> java(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                folder.resolve("java/bin/java").toString(),
                found("\"(-Xmx[0-9]+m)\", \"-jar\", \"/app/manyleaf.jar\"]"),
                "-jar",
                Path.of(System.getProperty("manyleaf.jar", "target/manyleaf.jar")).toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  @BeforeAll
  static void linkTheJavaOfTheImage() throws IOException {
    Programs.run(
        List.of(
            JDK.resolve("jlink").toString(),
            "--add-modules",
            found("--add-modules (\\S+)"),
            "--output",
            folder.resolve("java").toString()));
  }

  @Test
  void theJavaModulesOfTheImageAreEnoughForTranslatorsToo() throws IOException {
    for (String format : List.of("po", "xliff12", "xliff21", "csv")) {
      String file =
          Programs.run(
                  java("words", "send", "fr", "--in=site", "--to=" + folder, "--format=" + format))
              .strip();
      assertThat(Programs.run(java("words", "receive", "fr", "--from=" + file, "--who=Zoé")))
          .isEqualTo("0 written, 0 vouched for, 0 drafts left, 0 refused\n");
    }
  }

  @Test
  void theJavaModulesOfTheImageAreEnoughForEveryKindOfPage()
      throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(java("--port=0", "--management-port=off"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = server.inputReader(UTF_8)) {
      String url = String.valueOf(out.readLine()).replaceFirst(".*http", "http");
      for (String path :
          List.of(
              "",
              "ar/",
              "th/multiple-myeloma-second-line",
              "en/about",
              "fr/languages",
              "sitemap.xml",
              "robots.txt")) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
            .as(path)
            .isIn(200, 303);
      }
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void theImageIsUnprivilegedAndAsksItselfForItsHealth() throws IOException {
    assertThat(found("USER (\\S+)")).isEqualTo("65532:65532");
    assertThat(found("HEALTHCHECK [^\\[]*(\\[.*])")).endsWith("\"health\"]").doesNotContain("curl");
    assertThat(found("(?m)^FROM (scratch)$")).isNotEmpty();
  }
}
