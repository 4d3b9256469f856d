package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyleaf.translate.exchange.TravellingBundle.ENGLISH;
import static org.manyleaf.translate.exchange.TravellingBundle.FRENCH;
import static org.manyleaf.translate.exchange.TravellingBundle.STATE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.manyleaf.I18nCopy;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Fingerprint;

/** What a translator did to a file, told the same way in every format that carries drafts. */
class ReturningTest {

  private static final String TITLE = "Facteurs qui influencent les décisions de retraitement";
  private static final String FUTURE = "Pistes pour l’avenir";

  @TempDir Path folder;

  private static Optional<Status> status(TravellingBundle travelling, String key) {
    return Optional.ofNullable(travelling.standings().get(key)).flatMap(Standing::status);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void editsComeBackAndCountAsTranslated(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    Receiver.Outcome outcome = travelling.edit(FUTURE, "Avenir 🌱 &amp; espoir").receive();
    assertThat(outcome.written()).isEqualTo(1);
    assertThat(outcome.attested()).isEqualTo(35);
    assertThat(outcome.refused()).isEmpty();
    boolean xml = format.id().startsWith("xliff");
    assertThat(travelling.read(FRENCH))
        .contains("future.h2 = Avenir 🌱 " + (xml ? "&" : "&amp;") + " espoir\n");
    assertThat(travelling.read(STATE))
        .contains("\ttranslated\tZoé\t" + format.id() + "\t2026-12-01\t");
    assertThat(status(travelling, "future.h2")).contains(Status.TRANSLATED);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void aStaleTextIsMarkedAndIsCurrentWhenMended(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    Fingerprint old = Fingerprint.of("Future Directions");
    travelling
        .bundles()
        .set(ENGLISH, "future.h2", "Research")
        .write(
            I18nCopy.MYELOMA + "/en.history.tsv",
            "text\tfuture.h2\t" + old + "\t2026-12-01\tFuture Directions\n");
    travelling.send();
    ReturnedUnit sent =
        ReturnedFile.read(travelling.file()).units().stream()
            .filter(unit -> unit.key().equals("future.h2"))
            .findFirst()
            .orElseThrow();
    assertThat(sent.settled()).isFalse();
    assertThat(sent.english()).isEqualTo("Research");
    if (format != ExchangeFormat.CSV) {
      assertThat(java.nio.file.Files.readString(travelling.file())).contains("Future Directions");
    }
    switch (format) {
      case PO -> travelling.accept();
      case XLIFF12, XLIFF12_OMEGAT -> travelling.edit("needs-adaptation", "translated");
      case XLIFF21 -> travelling.edit("\"initial\" subState=\"manyleaf:stale\"", "\"translated\"");
      case CSV -> travelling.edit(",stale,", ",translated,");
    }
    assertThat(travelling.edit(FUTURE, "Recherche").receive().refused()).isEmpty();
    assertThat(travelling.standings().get("future.h2")).isInstanceOf(Standing.Current.class);
    assertThat(status(travelling, "future.h2")).contains(Status.TRANSLATED);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void whatWasTranslatedFromAnEarlierEnglishIsStale(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    travelling.bundles().set(ENGLISH, "future.h2", "Research");
    assertThat(travelling.edit(FUTURE, "Avenir").receive().written()).isEqualTo(1);
    assertThat(travelling.standings().get("future.h2")).isInstanceOf(Standing.Stale.class);
    assertThat(status(travelling, "future.h2")).contains(Status.TRANSLATED);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void aNewerTextIsNeverOverwritten(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    travelling
        .bundles()
        .set(FRENCH, "factors.h2", "Texte plus récent")
        .set(FRENCH, "strategies.h2", "Récent aussi");
    Receiver.Outcome outcome = travelling.edit(TITLE, "Facteurs").receive();
    assertThat(outcome.refused())
        .as("strategies.h2 was not touched by the translator: nothing competes there")
        .singleElement()
        .asString()
        .contains("factors.h2: the bundle has a newer text");
    assertThat(outcome.written()).isZero();
    assertThat(travelling.read(FRENCH)).contains("= Texte plus récent\n", "= Récent aussi\n");
    assertThat(status(travelling, "strategies.h2")).contains(Status.UNATTESTED);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void whatIsDamagedIsRefusedAloneAndTheRestGoesIn(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    Receiver.Outcome outcome =
        travelling
            .rename("strategies.h2", "no.such.key")
            .rename("future.p.1", "future.h2")
            .edit(TITLE, "Facteurs \uFFFD")
            .edit("{link_mayo}", "{link_mayonnaise}")
            .edit(FUTURE, "Avenir")
            .receive();
    assertThat(String.join("\n", outcome.refused()))
        .contains("factors.h2: found U+FFFD", "sources.p.1: found")
        .contains("no.such.key: found an unknown key", "future.h2: the key stands there a second");
    assertThat(outcome.refused())
        .hasSize(4)
        .allMatch(line -> line.startsWith(format == ExchangeFormat.XLIFF21 ? "unit u" : "line "));
    assertThat(outcome.written()).isEqualTo(1);
    assertThat(travelling.read(FRENCH)).contains("future.h2 = Avenir\n");
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void aReviewCountsOnlyIfItIsTrusted(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().approve();
    assertThat(travelling.receive(travelling.pair(), "Zoé", false).attested()).isEqualTo(35);
    assertThat(status(travelling, "future.h2")).contains(Status.TRANSLATED);

    Receiver.Outcome own = travelling.receive(travelling.pair(), "Zoé", true);
    assertThat(own.attested()).isZero();
    assertThat(own.refused())
        .hasSize(35)
        .allMatch(line -> line.endsWith("Zoé translated it; somebody else must review it"));

    assertThat(travelling.receive(travelling.pair(), "Ben", true).attested()).isEqualTo(35);
    assertThat(status(travelling, "future.h2")).contains(Status.REVIEWED);
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void theMarkOfAnOldReviewSaysNothingOfAChangedText(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    travelling.bundles().vouch("fr", "reviewed", "Ada");
    travelling.send().edit(FUTURE, "Avenir");
    Receiver.Outcome outcome = travelling.receive(travelling.pair(), "Ben", true);
    assertThat(outcome.attested()).isEqualTo(1);
    assertThat(status(travelling, "future.h2")).contains(Status.TRANSLATED);
    assertThat(status(travelling, "title")).contains(Status.REVIEWED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PO", "XLIFF12", "XLIFF21"})
  void aDraftThatNobodyConfirmedIsLeftAndCounted(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send();
    Map<Path, String> before = travelling.everything();
    Receiver.Outcome outcome = travelling.edit(FUTURE, "Avenir").receive();
    assertThat(outcome.unconfirmed()).isEqualTo(1);
    assertThat(travelling.everything()).isEqualTo(before);
  }

  @Test
  void inASpreadsheetAChangeIsEnough() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.CSV).send();
    Receiver.Outcome outcome = travelling.edit(FUTURE, "Avenir").receive();
    assertThat(outcome).isEqualTo(new Receiver.Outcome(1, 1, 0, java.util.List.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PO", "XLIFF12", "XLIFF21"})
  void englishThatSomebodyCallsTranslatedIsTaken(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    assertThat(travelling.edit(FUTURE, "Future Directions").receive().written()).isEqualTo(1);
  }

  @Test
  void englishLeftInASpreadsheetIsNoTranslation() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.CSV);
    travelling.bundles().remove(FRENCH, "future.h2");
    Receiver.Outcome outcome =
        travelling
            .send()
            .edit("Future Directions,,absent", "Future Directions,Future Directions,absent")
            .receive();
    assertThat(outcome).isEqualTo(new Receiver.Outcome(0, 0, 0, java.util.List.of()));
  }
}
