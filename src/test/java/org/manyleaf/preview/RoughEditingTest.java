package org.manyleaf.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Fingerprint;

/** Saving while others write too, twice, or into files of odd shapes. */
class RoughEditingTest {

  private static final String PLACE = "/multiple-myeloma-second-line/es/";
  private static final String KEY = "future.h2";

  @TempDir Path folder;
  private I18nCopy bundles;
  private RunningPreview preview;

  @BeforeEach
  void open() throws IOException {
    bundles = I18nCopy.copyTo(folder);
    preview = RunningPreview.of(bundles.path());
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private Path file(String name) {
    return bundles.path().resolve(I18nCopy.MYELOMA).resolve(name);
  }

  private Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (var in = Files.newBufferedReader(file(file))) {
      texts.load(in);
    }
    return texts;
  }

  private String print(String file) throws IOException {
    return Fingerprint.of(texts(file).getProperty(KEY)).value();
  }

  private HttpResponse<String> save(String seen, String text, String rest) {
    return preview.send(
        preview
            .change(
                "PUT",
                "/preview/text" + PLACE + KEY,
                "text=" + URLEncoder.encode(text, UTF_8) + rest)
            .header("If-Match", '"' + seen + '"')
            .build());
  }

  private static String vouched(String english) {
    return "&vouch=yes&who=Ana+Ruiz&english=" + english;
  }

  @Test
  void whoVouchesDoesSoForTheEnglishTheySawAndNotForANewerOne() throws IOException {
    String english = print("en.properties");
    assertThat(preview.get("/preview/edit" + PLACE + KEY).body())
        .contains("data-english=\"" + english + "\"");
    bundles.set(I18nCopy.MYELOMA + "/en.properties", KEY, "There is no future");
    HttpResponse<String> answer = save(print("es.properties"), "El futuro", vouched(english));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"outdated\":true");
    assertThat(Files.readString(file("es.state.tsv")))
        .contains(KEY + "\t" + english + "\t" + Fingerprint.of("El futuro") + "\ttranslated\tAna")
        .doesNotContain(Fingerprint.of("There is no future").value());
  }

  @Test
  void theEditorShowsWhatWasSavedAtOnce() throws IOException {
    for (String text : List.of("Uno", "Dos", "Tres")) {
      assertThat(save(print("es.properties"), text, "").statusCode()).isEqualTo(200);
      assertThat(preview.get("/preview/edit" + PLACE + KEY).body())
          .contains(">" + text + "</textarea>", "data-seen=\"" + Fingerprint.of(text) + "\"");
    }
  }

  @Test
  void savingTwiceIsSavingOnce() throws IOException {
    String seen = print("es.properties");
    String english = print("en.properties");
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> answer = save(seen, "El futuro", vouched(english));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"outdated\":false");
    }
    assertThat(Files.readString(file("es.state.tsv")).lines())
        .filteredOn(line -> line.contains("Ana Ruiz"))
        .hasSize(1);
  }

  @Test
  void aFileThatMovesWhileItIsEditedLosesNothing() throws IOException {
    Properties before = texts("es.properties");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              for (int turn = 0; !done.get(); turn++) {
                shift(turn % 2 == 0);
              }
            });
    int saved = 0;
    for (int i = 0; i < 40; i++) {
      HttpResponse<String> answer = save(print("es.properties"), "Texto " + i, "");
      saved += answer.statusCode() == 200 ? 1 : 0;
      Properties after = texts("es.properties");
      after.setProperty(KEY, before.getProperty(KEY));
      assertThat(after).isEqualTo(before);
    }
    done.set(true);
    other.join();
    assertThat(saved).isPositive();
  }

  /** Adds a head of comments or takes it away: whole files, renamed. */
  private void shift(boolean down) {
    String head = "# one\n# two\n# three\n";
    try {
      String text = Files.readString(file("es.properties"));
      String body = text.startsWith(head) ? text.substring(head.length()) : text;
      AtomicFile.write(file("es.properties"), down ? head + body : body);
      Thread.sleep(new Random().nextInt(150));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatCannotBeWrittenIsToldAndHalfOfItIsNotWrittenEither() throws IOException {
    String seen = print("es.properties");
    byte[] before = Files.readAllBytes(file("es.properties"));
    Files.delete(file("es.state.tsv"));
    Files.createDirectory(file("es.state.tsv"));
    HttpResponse<String> answer = save(seen, "El futuro", vouched(print("en.properties")));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("es.state.tsv");
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(before);
    Files.delete(file("es.properties"));
    Files.createDirectory(file("es.properties"));
    HttpResponse<String> failed = save(seen, "El futuro", "");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).contains("es.properties cannot be read or written");
    assertThat(file("es.properties")).isEmptyDirectory();
  }

  @Test
  void aFileOfWindowsWithAByteOrderMarkStaysOne() throws IOException {
    String text = "\uFEFF" + Files.readString(file("es.properties")).replace("\n", "\r\n");
    String state = Files.readString(file("es.state.tsv")).replace("\n", "\r\n");
    Files.writeString(file("es.properties"), text);
    Files.writeString(file("es.state.tsv"), state);
    String old = texts("es.properties").getProperty(KEY);
    assertThat(save(print("es.properties"), "El futuro", vouched(print("en.properties"))).body())
        .contains("seen");
    assertThat(Files.readString(file("es.properties")))
        .isEqualTo(text.replace(KEY + " = " + old + "\r\n", KEY + " = El futuro\r\n"));
    assertThat(Files.readString(file("es.state.tsv"))).startsWith(state);
    assertThat(preview.get("/preview/edit" + PLACE + KEY).body()).contains("by Ana Ruiz");
  }

  @Test
  void whatLooksLikeCodeIsShownAsText() throws IOException {
    String nasty = "</script></textarea>\u2028\"'`${7*7}[[${7*7}]]__${7*7}__*{x}@{y}~{layout}";
    bundles.set(I18nCopy.MYELOMA + "/es.properties", KEY, nasty);
    preview.close();
    preview = RunningPreview.of(bundles.path());
    String shown =
        "&lt;/script&gt;&lt;/textarea&gt;\u2028&quot;&#39;`${7*7}[[${7*7}]]__${7*7}__*{x}@{y}~{layout}";
    assertThat(preview.get("/preview/edit" + PLACE + KEY).body()).contains(shown);
    assertThat(preview.get("/preview/page/es" + PLACE.replaceFirst("/es/$", "")).body())
        .contains(shown);
    assertThat(preview.get("/es/multiple-myeloma-second-line").statusCode()).isEqualTo(200);
  }
}
