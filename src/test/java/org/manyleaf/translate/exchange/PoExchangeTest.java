package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Programs;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/** What goes out to translators' tools, and what comes back, gettext's own programs included. */
class PoExchangeTest {

  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";

  @TempDir Path folder;
  private I18nCopy bundles;
  private Path po;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder.resolve("i18n"));
    po = folder.resolve("x.po");
  }

  private BundlePair pair(String tag) {
    return BundlePair.read(new BundleFolder(bundles.path(), I18nCopy.MYELOMA), Language.of(tag));
  }

  private void send(String tag) throws IOException {
    Files.writeString(po, ExchangeFormat.PO.write(pair(tag)));
  }

  /** As a translator does who has looked at every unit and found it right. */
  private void accept() throws IOException {
    edit("#, fuzzy\n", "");
  }

  private Receiver.Outcome receive(String tag) throws IOException {
    Signature zoe = new Signature("Zoé", LocalDate.of(2026, 12, 1), "");
    return new Receiver(pair(tag), zoe, false).receive(ReturnedFile.read(po));
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(po);
    assertThat(text).contains(from);
    Files.writeString(po, text.replace(from, to));
  }

  private Map<String, Standing> standings(String tag) {
    Map<String, Standing> standings = new TreeMap<>();
    for (Unit unit : pair(tag).units()) {
      standings.put(unit.key(), unit.standing());
    }
    return standings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "zh-Hans", "hi", "th"})
  void comesBackFromGettextUnchanged(String tag) throws IOException {
    Programs.require("msgfmt", "gettext");
    String before =
        Files.readString(bundles.path().resolve(I18nCopy.MYELOMA + "/" + tag + ".properties"));
    Map<String, Standing> standings = standings(tag);
    send(tag);
    Programs.run(List.of("msgfmt", "-c", "-o", folder.resolve("x.mo").toString(), po.toString()));
    Path cat = folder.resolve("cat.po");
    Programs.run(List.of("msgcat", "-o", cat.toString(), po.toString()));
    Programs.run(List.of("msgattrib", "--no-obsolete", "-o", po.toString(), cat.toString()));
    assertThat(receive(tag)).isEqualTo(new Receiver.Outcome(0, 0, 0, List.of()));
    assertThat(
            Files.readString(bundles.path().resolve(I18nCopy.MYELOMA + "/" + tag + ".properties")))
        .isEqualTo(before);
    assertThat(standings(tag)).isEqualTo(standings);
  }

  @Test
  void afterAMergeAgainstAChangedEnglishExactlyTheChangedKeysAreStale() throws IOException {
    Programs.require("msgmerge", "gettext");
    send("fr");
    accept();
    assertThat(receive("fr").attested()).isEqualTo(35);
    Path translated = Files.move(po, folder.resolve("old.po"));
    bundles
        .set(ENGLISH, "factors.h2", "What Decides About Retreatment")
        .set(ENGLISH, "challenges.p.2", "Regular monitoring is always necessary.");
    send("fr");
    Path merged = folder.resolve("merged.po");
    Programs.run(
        List.of(
            "msgmerge",
            "--previous",
            "-o",
            merged.toString(),
            translated.toString(),
            po.toString()));
    Files.move(merged, po, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(receive("fr").refused()).isEmpty();
    assertThat(standings("fr"))
        .allSatisfy(
            (key, standing) -> {
              boolean changed = key.equals("factors.h2") || key.equals("challenges.p.2");
              assertThat(standing instanceof Standing.Stale).as(key).isEqualTo(changed);
              assertThat(standing.status()).as(key).contains(Status.TRANSLATED);
            });
  }

  @Test
  void whatATranslatorMendsGoesInAndCountsAsTranslated() throws IOException {
    bundles.remove(FRENCH, "future.h2");
    send("fr");
    edit(
        "msgid \"Future Directions\"\nmsgstr \"\"",
        "msgid \"Future Directions\"\nmsgstr \"Avenir 🌱\"");
    Receiver.Outcome outcome = receive("fr");
    assertThat(outcome).isEqualTo(new Receiver.Outcome(1, 1, 0, List.of()));
    assertThat(Files.readString(bundles.path().resolve(FRENCH)))
        .endsWith("future.h2 = Avenir 🌱\n");
    assertThat(standings("fr").getOrDefault("future.h2", new Standing.Source()).status())
        .contains(Status.TRANSLATED);
  }

  @Test
  void aNewerTextIsNeverOverwritten() throws IOException {
    send("fr");
    accept();
    bundles.set(FRENCH, "factors.h2", "Texte plus récent");
    edit("Facteurs qui influencent les décisions de retraitement", "Facteurs");
    Receiver.Outcome outcome = receive("fr");
    assertThat(outcome.written()).isZero();
    assertThat(outcome.refused())
        .singleElement()
        .asString()
        .contains("factors.h2: the bundle has a newer");
    assertThat(Files.readString(bundles.path().resolve(FRENCH))).contains("Texte plus récent");
  }

  @Test
  void aDamagedUnitIsRefusedAloneAndTheRestGoesIn() throws IOException {
    send("fr");
    accept();
    edit("Facteurs qui influencent les décisions de retraitement", "Facteurs \uFFFD");
    edit("href=\\\"{link_mayo}\\\"", "href=\\\"\\\"");
    edit("Pistes pour l’avenir", "Avenir");
    Files.writeString(
        po,
        Files.readString(po)
            + "\nmsgctxt \"no.such.key\"\nmsgid \"x\"\nmsgstr \"y\"\n"
            + "\nmsgctxt \"future.h2\"\nmsgid \"x\"\nmsgstr \"twice\"\n");
    Receiver.Outcome outcome = receive("fr");
    assertThat(outcome.written()).isEqualTo(1);
    assertThat(String.join("\n", outcome.refused()))
        .contains("factors.h2: found U+FFFD", "sources.p.1: found no {link_mayo}")
        .contains(
            "no.such.key: found an unknown key", "future.h2: the key stands there a second time");
    assertThat(outcome.refused()).hasSize(4);
    assertThat(Files.readString(bundles.path().resolve(FRENCH))).contains("future.h2 = Avenir\n");
  }

  @Test
  void aSuggestionThatNobodyConfirmedIsNotTaken() throws IOException {
    bundles.remove(FRENCH, "future.h2");
    send("fr");
    edit(
        "msgctxt \"future.h2\"\nmsgid \"Future Directions\"\nmsgstr \"\"",
        "#, fuzzy\nmsgctxt \"future.h2\"\nmsgid \"Future Directions\"\nmsgstr \"Autre chose\"");
    assertThat(receive("fr")).isEqualTo(new Receiver.Outcome(0, 0, 1, List.of()));
  }

  @Test
  void anEmptyTargetDeletesNothing() throws IOException {
    send("fr");
    accept();
    edit("msgstr \"Pistes pour l’avenir\"", "msgstr \"\"");
    assertThat(receive("fr").written()).isZero();
    assertThat(Files.readString(bundles.path().resolve(FRENCH))).contains("Pistes pour l’avenir");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "msgid \"x\"\nmsgstr \"y\"\n",
        "garbage",
        "msgid unquoted\n",
        "msgid \"\"\nmsgid \"\"\n",
        "msgstr[0] \"x\"\n",
        "\"lone\"\n"
      })
  void aFileThatIsNoneOfOursIsRefusedWhole(String text) throws IOException {
    Files.writeString(po, text);
    assertThatThrownBy(() -> receive("fr")).isInstanceOf(ExchangeException.class);
  }

  @Test
  void aFileOfAnotherLanguageIsRefusedWhole() throws IOException {
    send("ar");
    assertThatThrownBy(() -> receive("fr"))
        .hasMessage("found a file of the language 'ar'; expected 'fr'");
  }

  @Test
  void aStaleTextTravelsWithTheEnglishItWasMadeFrom() throws IOException {
    String was = pair("fr").source().entry("future.h2").orElseThrow().value();
    bundles
        .set(ENGLISH, "future.h2", "Research")
        .write(
            I18nCopy.MYELOMA + "/en.history.tsv",
            "text\tfuture.h2\t"
                + org.manyleaf.bundle.Fingerprint.of(was)
                + "\t2026-12-01\t"
                + was
                + "\n");
    send("fr");
    assertThat(Files.readString(po))
        .contains(
            """
            #. state: stale, machine
            """)
        .contains(
            "#, fuzzy\n#| msgid \"Future Directions\"\nmsgctxt \"future.h2\"\nmsgid \"Research\"");
  }
}
