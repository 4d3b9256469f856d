package org.manyleaf.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.bundle.Fingerprint;

/** What becomes of the files when the editor saves. */
class EditingTest {

  private static final String ARTICLE = "multiple-myeloma-second-line";
  private static final String KEY = "future.h2";
  private static final String WHO = "&vouch=yes&who=Ana+Ruiz";

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

  private String text(String file, String key) throws IOException {
    return Files.readAllLines(file(file)).stream()
        .filter(line -> line.startsWith(key + " = "))
        .findFirst()
        .orElseThrow()
        .substring(key.length() + 3);
  }

  private HttpResponse<String> save(String tag, String key, String seen, String text, String who) {
    String condition = seen.equals("*") ? "If-None-Match" : "If-Match";
    return preview.send(
        preview
            .change(
                "PUT",
                "/preview/text/" + ARTICLE + "/" + tag + "/" + key,
                "text=" + URLEncoder.encode(text, UTF_8) + who + "&english=" + english(key))
            .header(condition, seen)
            .build());
  }

  private String english(String key) {
    try {
      return Fingerprint.of(text("en.properties", key)).value();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String tag(String text) {
    return "\"" + Fingerprint.of(text).value() + "\"";
  }

  @Test
  void aSavedTextChangesItsLineAloneAndIsVouchedFor() throws IOException {
    List<String> before = Files.readAllLines(file("es.properties"));
    String old = text("es.properties", KEY);
    HttpResponse<String> answer = save("es", KEY, tag(old), "  El futuro \r\n 🙂 ", WHO);
    assertThat(answer.statusCode()).isEqualTo(200);
    List<String> after = Files.readAllLines(file("es.properties"));
    List<String> expected = new ArrayList<>(before);
    expected.replaceAll(line -> line.equals(KEY + " = " + old) ? KEY + " = El futuro 🙂" : line);
    assertThat(after).isEqualTo(expected);
    assertThat(answer.body()).contains(Fingerprint.of("El futuro 🙂").value());
    assertThat(Files.readString(file("es.state.tsv")).lines().reduce("", (a, b) -> b))
        .startsWith(
            String.join(
                "\t",
                KEY,
                Fingerprint.of(text("en.properties", KEY)).value(),
                Fingerprint.of("El futuro 🙂").value(),
                "translated",
                "Ana Ruiz",
                "editor"));
  }

  @Test
  void aTextSavedWithoutAWordForItIsUnconfirmed() throws IOException {
    String state = Files.readString(file("es.state.tsv"));
    assertThat(save("es", KEY, tag(text("es.properties", KEY)), "El futuro", "").statusCode())
        .isEqualTo(200);
    assertThat(Files.readString(file("es.state.tsv"))).isEqualTo(state);
  }

  @Test
  void aTextThatIsRightAsItStandsIsVouchedForAndNotWritten() throws IOException {
    byte[] before = Files.readAllBytes(file("es.properties"));
    String text = text("es.properties", KEY);
    assertThat(save("es", KEY, tag(text), text, WHO).statusCode()).isEqualTo(200);
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(before);
    assertThat(Files.readString(file("es.state.tsv"))).contains("\ttranslated\tAna Ruiz\t");
  }

  @Test
  void aNewTextTakesThePlaceOfTheCommentThatWaitsForIt() throws IOException {
    bundles.append("languages.tsv", "pt-BR\tdraft\t-\t-");
    Files.writeString(
        file("pt-BR.properties"), "# head\n# title = English\n\n# future.h2 = English\n# end\n");
    preview.close();
    preview = RunningPreview.of(bundles.path());
    assertThat(save("pt-BR", KEY, "*", "O futuro", WHO).statusCode()).isEqualTo(200);
    assertThat(Files.readString(file("pt-BR.properties")))
        .isEqualTo("# head\n# title = English\n\nfuture.h2 = O futuro\n# end\n");
  }

  @Test
  void aNewTextWithoutSuchACommentComesWhereTheEnglishHasIt() throws IOException {
    String line = KEY + " = " + text("es.properties", KEY);
    List<String> before = Files.readAllLines(file("es.properties"));
    bundles.remove(I18nCopy.MYELOMA + "/es.properties", KEY);
    preview.close();
    preview = RunningPreview.of(bundles.path());
    assertThat(save("es", KEY, "*", text(line), WHO).statusCode()).isEqualTo(200);
    assertThat(Files.readAllLines(file("es.properties")))
        .filteredOn(entry -> entry.contains(" = ") && !entry.startsWith("#"))
        .isEqualTo(before.stream().filter(e -> e.contains(" = ") && !e.startsWith("#")).toList());
  }

  private static String text(String line) {
    return line.substring(line.indexOf(" = ") + 3);
  }

  @Test
  void nobodyWritesOverATextTheyHaveNotSeen() throws IOException {
    String seen = text("es.properties", KEY);
    bundles.set(I18nCopy.MYELOMA + "/es.properties", KEY, "De otra persona");
    byte[] theirs = Files.readAllBytes(file("es.properties"));
    HttpResponse<String> answer = save("es", KEY, tag(seen), "Lo mío", WHO);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("\"theirs\":\"De otra persona\"", "\"yours\":\"Lo mío\"")
        .contains(Fingerprint.of("De otra persona").value());
    assertThat(save("es", KEY, "*", "Lo mío", WHO).statusCode()).isEqualTo(409);
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(theirs);
  }

  @Test
  void anErrorKeepsATextFromBeingSaved() throws IOException {
    byte[] before = Files.readAllBytes(file("es.properties"));
    String seen = tag(text("es.properties", "sources.p.1"));
    for (String wrong :
        List.of("sin enlaces", "{broken", "<script>alert(1)</script>", "", "\u202E")) {
      HttpResponse<String> answer = save("es", "sources.p.1", seen, wrong, WHO);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).as(wrong).contains("\"severity\":\"error\"");
    }
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(before);
    assertThat(Files.readString(file("es.state.tsv"))).doesNotContain("Ana Ruiz");
  }

  @Test
  void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
    String seen = tag(text("es.properties", KEY));
    byte[] broken = {'a', '=', (byte) 0xC3, (byte) 0x28, '\n'};
    Files.write(file("es.properties"), broken);
    assertThat(save("es", KEY, seen, "El futuro", WHO).statusCode()).isEqualTo(409);
    assertThat(save("es", KEY, "*", "El futuro", WHO).statusCode()).isEqualTo(422);
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(broken);
  }

  @Test
  void aTextCanBeTriedBeforeItIsSaved() throws IOException {
    byte[] before = Files.readAllBytes(file("es.properties"));
    HttpResponse<String> answer =
        preview.send(
            preview
                .change(
                    "POST",
                    "/preview/try/" + ARTICLE + "/es/" + KEY,
                    "text=Futuro+%3Cem%3Eya%3C%2Fem%3E+%26amp%3B+50+mg")
                .build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"shown\":[\"Futuro <em>ya</em> &amp; 50 mg\"]")
        .contains("\"rule\":\"markup\"");
    assertThat(Files.readAllBytes(file("es.properties"))).isEqualTo(before);
  }

  @Test
  void everyBranchOfAPluralIsShown() {
    HttpResponse<String> answer =
        preview.send(
            preview
                .change(
                    "POST",
                    "/preview/try/site/es/menu.filter.found",
                    "text=%7Bcount%2C+plural%2C+one+%7B%23+idioma%7D+other+%7B%23+idiomas%7D%7D")
                .build());
    assertThat(answer.body()).contains("\"1 idioma\"", " idiomas\"");
  }
}
