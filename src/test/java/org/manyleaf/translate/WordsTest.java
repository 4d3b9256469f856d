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
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.Shell.Outcome;

/** The translators' tools, used as a translator uses them. */
class WordsTest {

  private static final String SLUG = "multiple-myeloma-second-line";
  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";
  private static final String OLD = "Regular check-ups are often needed.";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private Outcome words(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words"));
    all.addAll(List.of(arguments));
    all.add("--i18n=" + folder);
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  private JsonObject status(String tag, String bundle) {
    JsonArray rows = JsonParser.parseString(words("status", tag, "--json").out()).getAsJsonArray();
    for (var row : rows) {
      if (row.getAsJsonObject().get("bundle").getAsString().equals(bundle)) {
        return row.getAsJsonObject();
      }
    }
    throw new AssertionError(rows.toString());
  }

  private int count(String tag, String what) {
    return status(tag, SLUG).get(what).getAsInt();
  }

  @Test
  void statusShowsEveryLanguageAndBundle() throws IOException {
    Outcome all = words("status");
    assertThat(all.code()).isZero();
    assertThat(all.out().lines()).hasSize(1 + 8 * 3);
    assertThat(words("status", "--fail-under", "100").code()).isZero();

    bundles.remove(FRENCH, "factors.h2").set(FRENCH, "future.h2", "Avenir");
    assertThat(count("fr", "missing")).isEqualTo(1);
    assertThat(count("fr", "unattested")).isEqualTo(1);
    assertThat(count("fr", "machine")).isEqualTo(33);
    assertThat(words("status", "fr", "--fail-under", "100").code()).isEqualTo(1);
    assertThat(words("status", "tr", "--fail-under", "100").code()).isZero();
  }

  @Test
  void aTranslatorVouchesAndSomebodyElseReviews() {
    Outcome translated = words("vouch", "fr", "--as", "translated", "--who", "Zoé", "--in", SLUG);
    assertThat(translated.code()).isZero();
    assertThat(count("fr", "translated")).isEqualTo(35);

    Outcome own = words("vouch", "fr", "title", "--as", "reviewed", "--who", "Zoé", "--in", SLUG);
    assertThat(own.code()).isEqualTo(1);
    assertThat(own.out()).contains("title: refused: Zoé translated it");

    assertThat(words("vouch", "fr", "title", "--as", "reviewed", "--who", "Ben", "--in", SLUG))
        .extracting(Outcome::code)
        .isEqualTo(0);
    assertThat(count("fr", "reviewed")).isEqualTo(1);
  }

  @Test
  void nobodyVouchesForAFaultyOrMissingText() throws IOException {
    bundles.set(FRENCH, "factors.h2", "Facteurs {").remove(FRENCH, "future.h2");
    Outcome outcome =
        words("vouch", "fr", "factors.h2", "future.h2", "--as=translated", "--who=Zoé");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("factors.h2: refused: the text is faulty", "future.h2: refused: there is no");
    assertThat(count("fr", "translated")).isZero();
  }

  @Test
  void textsThatArriveFromOutsideAreAdopted() throws IOException {
    String before = Files.readString(folder.resolve(ENGLISH));
    bundles.set(FRENCH, "future.h2", "Avenir");
    assertThat(words("adopt", "fr", "--as=translated", "--who=Agence X").out())
        .contains("1 adopted");
    assertThat(count("fr", "translated")).isEqualTo(1);

    Path earlier = Files.writeString(folder.resolve("earlier.properties"), before);
    bundles.set(ENGLISH, "factors.h2", "What Decides").set(FRENCH, "factors.h2", "Les facteurs");
    words("adopt", "fr", "--as=translated", "--who=X", "--in=" + SLUG, "--english=" + earlier);
    assertThat(count("fr", "stale")).as("made from the earlier English").isEqualTo(1);
  }

  @Test
  void anEnglishChangeIsMajorUntilTheAuthorSaysItIsMinor() throws IOException {
    String was = english("challenges.h2");
    bundles.set(ENGLISH, "challenges.h2", "Retreatment Challenges");
    assertThat(count("fr", "stale")).isEqualTo(1);
    Outcome minor =
        words("minor", SLUG, "challenges.h2", "--was", was, "--who=Ada", "--why=word order");
    assertThat(minor.code()).isZero();
    assertThat(count("fr", "stale")).isZero();
    assertThat(count("ar", "stale")).isZero();
  }

  private String english(String key) throws IOException {
    return Files.readAllLines(folder.resolve(ENGLISH)).stream()
        .filter(line -> line.startsWith(key + " = "))
        .map(line -> line.substring(key.length() + 3))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Take 5 mg.          | Take 50 mg.           | numbers changed: [5] became [50]
          You may rest.       | You must rest.        | certainty or duty changed
          Do not stop.        | Do stop.              | negation changed
          Don't wait.         | Do wait.              | negation changed
          See <em>this</em>.  | See this.             | tags changed
          Ask {who}.          | Ask them.             | arguments changed
          """)
  void aChangeOfMeaningIsNeverMinor(String before, String after, String objection) {
    assertThat(MeaningGuard.objections(before, after)).anyMatch(o -> o.contains(objection));
  }

  @Test
  void aRefusedMinorChangeLeavesNoTrace() throws IOException {
    String was = english("factors.dl.3.dd");
    bundles.set(ENGLISH, "factors.dl.3.dd", was.replace("can affect", "must affect"));
    Outcome refused =
        words("minor", SLUG, "factors.dl.3.dd", "--was", was, "--who=Ada", "--why=style");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("not a change that keeps the meaning", "certainty");
    assertThat(folder.resolve(I18nCopy.MYELOMA + "/en.history.tsv")).doesNotExist();
  }

  @Test
  void aChangeForSafetyWithdrawsTranslationsAndDiffShowsWhatToMend() throws IOException {
    String was = english("future.p.1");
    Path old = Files.copy(folder.resolve(ENGLISH), folder.resolve("old.properties"));
    bundles.set(ENGLISH, "future.p.1", was.replace("is ongoing", "has ended"));
    words("safety", SLUG, "future.p.1", "--old=" + old, "--who=Ada", "--why=was wrong");
    assertThat(count("fr", "missing")).isEqualTo(1);
    Outcome diff = words("diff", "fr");
    assertThat(diff.code()).isEqualTo(1);
    assertThat(diff.out())
        .contains("fr.properties:49 future.p.1", "[-is ongoing,-] {+has ended,+}", "La recherche");
    assertThat(words("diff", "fr", "--in", "site").code()).isZero();
  }

  @Test
  void aMajorChangeRecordsSinceWhen() throws IOException {
    String was = english("future.h2");
    bundles.set(ENGLISH, "future.h2", "Research");
    words("major", SLUG, "future.h2", "--was", was, "--who=Ada", "--why=x", "--date=2026-12-01");
    assertThat(status("fr", SLUG).get("staleSince").getAsString()).isEqualTo("2026-12-01");
  }

  @Test
  void showsWordByWordWhatChanged() {
    assertThat(WordDiff.between(OLD, "Check-ups are always needed now."))
        .isEqualTo(
            "[-Regular check-ups-] {+Check-ups+} are [-often needed.-] {+always needed now.+}");
    assertThat(WordDiff.between("", "new")).isEqualTo("{+new+}");
    assertThat(WordDiff.between("same", "same")).isEqualTo("same");
  }

  @Test
  void aNewLanguageStartsWithEverythingReady() throws IOException {
    assertThat(words("start", "pl").code()).isZero();
    assertThat(Files.readString(folder.resolve("languages.tsv"))).contains("\npl\tdraft\t-\t-");
    String labels = Files.readString(folder.resolve("site/pl.properties"));
    assertThat(labels)
        .startsWith("# Polish text.")
        .contains("\n# menu.filter.found = {count, plural, one {# language found} few {# languages")
        .doesNotContain("site.name");
    assertThat(status("pl", "site").get("missing").getAsInt()).isEqualTo(117);

    Path file = folder.resolve("site/pl.properties");
    Files.writeString(
        file, labels.replace("# home.title = Health articles", "home.title = Artykuły"));
    assertThat(status("pl", "site").get("missing").getAsInt()).isEqualTo(116);
    assertThat(words("start", "pl").out()).contains("pl.properties: there already, left alone");
    assertThat(Files.readString(file)).contains("Artykuły");
  }

  @Test
  void aNewArticleStartsReadyToServe() {
    assertThat(words("start", "--article", "fever").code()).isZero();
    try (org.manyleaf.RunningSite site = org.manyleaf.RunningSite.of(folder)) {
      assertThat(site.get("/en/fever").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          status xx                                          | 'xx' is not in i18n/languages.tsv
          vouch fr --as=perfect --who=A                      | 'perfect' is not 'translated' or 'reviewed'
          vouch fr --as=translated                           | --who
          minor nowhere title --was=x --who=A --why=y        | 'nowhere' is neither 'site' nor one of
          minor site title --was=x --who=A --why=y           | English has no key 'title'
          minor site home.title --who=A --why=y              | say what the English was: --was
          adopt fr --as=reviewed --who=A                     | 'reviewed' is not 'machine' or 'translated'
          start                                              | give a TAG or --article
          start not!a!tag                                     | is not a BCP 47 tag
          start --article=A/B                                | lower-case letters
          """)
  void aMistakeIsOneLineThatSaysWhatWouldBeRight(String command, String complaint) {
    Outcome outcome = words(command.split(" ", -1));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines().filter(line -> line.startsWith("manyleaf: ")))
        .singleElement()
        .asString()
        .contains(complaint);
  }

  @Test
  void checkFindsADoseThatGrewAndAcceptLetsAFindingPassForThatTextOnly() throws IOException {
    assertThat(words("check", "--strict").code()).as("the shipped bundles").isZero();

    bundles
        .set(ENGLISH, "future.h2", "Take 5 mg of it twice")
        .set(FRENCH, "future.h2", "Prenez-en 50 mg deux fois");
    Outcome grown = words("check", "fr");
    assertThat(grown.code()).isEqualTo(1);
    assertThat(grown.out()).contains("fr.properties:48 future.h2: ERROR unit");

    bundles.set(ENGLISH, "future.h2", "Take it often").set(FRENCH, "future.h2", "Prenez-le 2 fois");
    assertThat(words("check", "fr", "--strict").out()).contains("future.h2: WARNING numbers");
    Outcome accepted =
        words("accept", "fr", "future.h2", "--rule=numbers", "--who=Ada", "--why=often enough");
    assertThat(accepted.code()).isZero();
    assertThat(words("check", "fr").out()).doesNotContain("future.h2: WARNING numbers");
    bundles.set(FRENCH, "future.h2", "Prenez-le 3 fois");
    assertThat(words("check", "fr").out()).contains("future.h2: WARNING numbers");
  }

  @Test
  void checkSpeaksJsonAndSarif() throws IOException {
    bundles.set(FRENCH, "future.h2", "Avenir {");
    JsonArray findings =
        JsonParser.parseString(words("check", "fr", "--json").out()).getAsJsonArray();
    assertThat(findings.toString()).contains("unsound", "future.h2");
    JsonObject sarif =
        JsonParser.parseString(words("check", "fr", "--format=sarif").out()).getAsJsonObject();
    assertThat(sarif.get("version").getAsString()).isEqualTo("2.1.0");
  }

  @Test
  void aBundleGoesOutAndComesBack() throws IOException {
    assertThat(words("send", "fr", "--in", SLUG, "--to=" + folder.resolve("out")).code()).isZero();
    Path po = folder.resolve("out/" + SLUG + ".fr.po");
    Files.writeString(
        po,
        Files.readString(po).replace("#, fuzzy\n", "").replace("Pistes pour l’avenir", "Avenir"));
    Outcome received = words("receive", "fr", "--in=" + SLUG, "--from=" + po, "--who=Zoé");
    assertThat(received.code()).isZero();
    assertThat(received.out()).contains("1 written, 35 vouched for, 0 drafts left, 0 refused");
    assertThat(count("fr", "translated")).isEqualTo(35);
  }
}
