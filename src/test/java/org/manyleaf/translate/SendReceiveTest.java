package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.Shell.Outcome;

/** Files on their way out and back, as a translator types it. */
class SendReceiveTest {

  private static final String SLUG = "multiple-myeloma-second-line";

  @TempDir Path folder;
  private I18nCopy bundles;
  private Path work;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder.resolve("i18n"));
    work = folder.resolve("work");
  }

  private Outcome words(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words"));
    all.addAll(List.of(arguments));
    all.add("--i18n=" + bundles.path());
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  private List<Path> send(String format) {
    Outcome sent = words("send", "fr", "--format=" + format, "--to=" + work);
    assertThat(sent.code()).isZero();
    return sent.out().lines().map(Path::of).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"po", "xliff12", "xliff12-omegat", "xliff21", "csv"})
  void filesSayThemselvesWhatTheyAre(String format) throws IOException {
    List<Path> files = send(format);
    assertThat(files).hasSize(3).allSatisfy(file -> assertThat(file).exists());
    // Not even the names matter.
    Path site = Files.move(files.get(0), work.resolve("one"));
    Path article = Files.move(files.get(1), work.resolve("two"));
    Outcome back = words("receive", "fr", "--from=" + site, "--from=" + article, "--who=Zoé");
    assertThat(back.code()).isZero();
    assertThat(back.out().lines())
        .containsExactly(
            site + ": 0 written, 0 vouched for, 0 drafts left, 0 refused",
            article + ": 0 written, 0 vouched for, 0 drafts left, 0 refused");
  }

  @Test
  void aBundleThatIsNamedMustBeTheOneInTheFile() {
    Path site = send("xliff12").get(0);
    assertThat(words("receive", "fr", "--in=site", "--from=" + site, "--who=Zoé").code()).isZero();
    Outcome other = words("receive", "fr", "--in=" + SLUG, "--from=" + site, "--who=Zoé");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err().lines())
        .singleElement()
        .asString()
        .contains("found a file of 'site' in 'fr'; expected one of [" + SLUG + "] in 'fr'");
    Outcome language = words("receive", "ar", "--from=" + site, "--who=Zoé");
    assertThat(language.code()).isEqualTo(2);
    assertThat(language.err()).contains("found a file of 'site' in 'fr'").contains("in 'ar'");
  }

  @Test
  void nothingIsTakenOfAnyFileIfOneCannotBeRead() throws IOException {
    Path article = send("csv").get(1);
    Files.writeString(article, Files.readString(article).replace("Pistes pour l’avenir", "Avenir"));
    Path broken = Files.writeString(work.resolve("broken.xlf"), "<xliff");
    Outcome outcome = words("receive", "fr", "--from=" + article, "--from=" + broken, "--who=Zoé");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith("manyleaf: " + broken + ": line 1: not well-formed XML");
    assertThat(bundles.path().resolve(I18nCopy.MYELOMA + "/fr.properties"))
        .content()
        .doesNotContain("= Avenir\n");
  }

  @Test
  void scriptsReadJson() throws IOException {
    JsonArray sent =
        JsonParser.parseString(words("send", "fr", "--format=csv", "--to=" + work, "--json").out())
            .getAsJsonArray();
    JsonObject article = sent.get(1).getAsJsonObject();
    assertThat(article.get("bundle").getAsString()).isEqualTo(SLUG);
    assertThat(article.get("format").getAsString()).isEqualTo("csv");
    Path file = Path.of(article.get("file").getAsString());
    Files.writeString(
        file,
        Files.readString(file)
            .replace("Pistes pour l’avenir", "Avenir")
            .replace("Stratégies de retraitement courantes", "Perdu \uFFFD"));

    Outcome outcome =
        words("receive", "fr", "--from=" + file, "--who=Zoé", "--note=by post", "--json");
    assertThat(outcome.code()).isEqualTo(1);
    JsonObject received =
        JsonParser.parseString(outcome.out()).getAsJsonArray().get(0).getAsJsonObject();
    assertThat(received.get("written").getAsInt()).isEqualTo(1);
    assertThat(received.get("vouched").getAsInt()).isEqualTo(1);
    assertThat(received.get("refused").getAsJsonArray().get(0).getAsString())
        .contains("strategies.h2: found U+FFFD");
    assertThat(bundles.path().resolve(I18nCopy.MYELOMA + "/fr.state.tsv"))
        .content()
        .contains("\ttranslated\tZoé\tcsv\t")
        .endsWith("\tby post\n");
  }

  @Test
  void anUnknownFormatIsNamedWithThoseThatThereAre() {
    Outcome outcome = words("send", "fr", "--format=docx");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("'docx' is none of po, xliff12, xliff12-omegat, xliff21, csv");
  }

  @Test
  void aReviewByTheTranslatorIsNoReview() throws IOException {
    Path article = send("csv").get(1);
    Files.writeString(article, Files.readString(article).replace(",machine,", ",reviewed,"));
    String from = "--from=" + article;
    assertThat(words("receive", "fr", from, "--who=Zoé").out()).contains("35 vouched for");
    Outcome own = words("receive", "fr", from, "--who=Zoé", "--trust-review");
    assertThat(own.code()).isEqualTo(1);
    assertThat(own.out()).contains("Zoé translated it; somebody else must review it");
    assertThat(words("receive", "fr", from, "--who=Ben", "--trust-review").code()).isZero();
    assertThat(bundles.path().resolve(I18nCopy.MYELOMA + "/fr.state.tsv"))
        .content()
        .contains("\treviewed\tBen\tcsv\t");
  }
}
