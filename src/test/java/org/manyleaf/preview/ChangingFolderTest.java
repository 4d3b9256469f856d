package org.manyleaf.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;

/** The preview follows what becomes of its folder while it runs, and ends when it is told to. */
class ChangingFolderTest {

  private static final String ARTICLE = "multiple-myeloma-second-line";
  private static final String EVENTS = "text/event-stream";
  private static final long PATIENCE_MILLIS = 15_000;

  @TempDir Path folder;
  private I18nCopy bundles;
  private RunningPreview preview;
  private Set<Thread> before;

  @BeforeEach
  void open() throws IOException {
    bundles = I18nCopy.copyTo(folder);
    before = Thread.getAllStackTraces().keySet();
    preview = RunningPreview.of(bundles.path());
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<String> becomes(String path, Predicate<HttpResponse<String>> wanted) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    HttpResponse<String> answer = preview.get(path);
    while (!wanted.test(answer) && System.nanoTime() < end) {
      sleep();
      answer = preview.get(path);
    }
    assertThat(wanted.test(answer)).as(path + ": " + answer.body()).isTrue();
    return answer;
  }

  private void shows(String path, String text) {
    becomes(path, answer -> answer.body().contains(text));
  }

  @Test
  void anArticleThatIsNewAppearsAndOneThatIsDeletedGoes() throws IOException {
    String english = Files.readString(folder.resolve(I18nCopy.MYELOMA + "/en.properties"));
    bundles.write("articles/second-one/en.properties", english);
    bundles.write(
        "articles/second-one/about.properties",
        Files.readString(folder.resolve(I18nCopy.MYELOMA + "/about.properties")));
    becomes(
        "/preview/page/es/second-one",
        answer -> answer.body().contains("data-bundle=\"second-one\""));
    shows("/preview", "second-one");
    assertThat(preview.get("/preview/edit/second-one/es/title").statusCode()).isEqualTo(200);
    Files.delete(folder.resolve("articles/second-one/en.properties"));
    Files.delete(folder.resolve("articles/second-one/about.properties"));
    Files.delete(folder.resolve("articles/second-one"));
    becomes("/preview/edit/second-one/es/title", answer -> answer.statusCode() == 404);
  }

  @Test
  void aLanguageThatWasTakenAwayIsToldToThoseWhoEditIt() throws IOException {
    String path = "/preview/edit/" + ARTICLE + "/es/title";
    String table = Files.readString(folder.resolve("languages.tsv"));
    bundles.write("languages.tsv", table.replaceAll("(?m)^es\t.*\n", ""));
    assertThat(becomes(path, answer -> answer.statusCode() == 404).body())
        .contains("'es'", "languages.tsv");
    assertThat(
            preview
                .send(
                    preview
                        .change("PUT", path.replace("edit", "text"), "text=Hola")
                        .header("If-None-Match", "*")
                        .build())
                .body())
        .contains("'es'", "languages.tsv");
  }

  @Test
  void aBrokenTableOfLanguagesIsShownOverTheLastGoodOne() throws IOException {
    bundles.write("languages.tsv", "nonsense\n");
    shows("/preview", "i18n/languages.tsv");
    shows("/preview/page/es/" + ARTICLE, "no published source language");
    assertThat(preview.get("/es/" + ARTICLE).statusCode()).isEqualTo(200);
  }

  /** Nothing new is shown anywhere until it is mended: whoever waits for their text must know. */
  @Test
  void faultyEnglishOfAnotherArticleIsShownOnEveryPage() throws IOException {
    bundles.write("articles/second-one/en.properties", "title = {\n");
    shows("/preview/page/es/" + ARTICLE, "i18n/articles/second-one/en.properties:1");
  }

  @Test
  void factsThatAreBrokenAreShownOnTheirPage() throws IOException {
    bundles.append(I18nCopy.MYELOMA + "/about.properties", "published = yesterday");
    shows("/preview/page/es/" + ARTICLE, "about.properties");
  }

  @Test
  void whatIsMadeOfTheEnglishIsNotEditedEvenIfItIsListed() throws IOException {
    bundles.append("languages.tsv", "en-XA\tdraft\t-\t-");
    bundles.append("languages.tsv", "eo\tdraft\t-\t-");
    becomes("/preview/edit/site/eo/home.title", answer -> answer.statusCode() == 200);
    assertThat(preview.get("/preview/edit/site/en-XA/home.title").statusCode()).isEqualTo(403);
  }

  /** Idle threads of Javalin's own pool end by themselves after a minute. */
  private static Set<Thread> threads(Set<Thread> without) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !without.contains(thread))
        .filter(thread -> thread.getName().matches("(?i)(bundle-|preview|jetty|qtp).*"))
        .collect(Collectors.toSet());
  }

  @Test
  void oneListenerTooManyIsToldSoAndClosingEndsAll() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      open.add(
          client
              .send(
                  preview.request("/preview/updates").header("Accept", EVENTS).build(),
                  BodyHandlers.ofInputStream())
              .body());
    }
    for (InputStream stream : open) {
      assertThat(new String(stream.readNBytes(15), UTF_8)).isEqualTo("event: version\n");
    }
    assertThat(preview.get("/preview/updates", "Accept", EVENTS).body()).contains("event: full");
    assertThat(threads(before)).isNotEmpty();
    long start = System.nanoTime();
    preview.close();
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(5);
    for (int i = 0; i < 100 && !threads(before).isEmpty(); i++) {
      sleep();
    }
    assertThat(threads(before)).isEmpty();
  }
}
