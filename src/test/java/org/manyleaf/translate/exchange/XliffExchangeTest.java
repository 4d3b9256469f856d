package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyleaf.translate.exchange.TravellingBundle.FRENCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is particular to XLIFF, and to the tools that speak it. */
class XliffExchangeTest {

  private static final String FUTURE = "Pistes pour l’avenir";

  private static final String SEGMENT =
      """
      <segment>
          <source xml:space="preserve">Future Directions""";

  @TempDir Path folder;

  @Test
  void xliff21IsValidAndSurvivesAToolThatReadsAndWritesIt() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF21).send();
    XLIFFReader.validate(travelling.file().toFile());
    ReturnedBundle before = ReturnedFile.read(travelling.file());
    Path again = folder.resolve("again.xlf");
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        XLIFFWriter writer = new XLIFFWriter()) {
      reader.open(travelling.file().toFile());
      writer.create(again.toFile(), "en");
      while (reader.hasNext()) {
        Event event = reader.next();
        writer.writeEvent(event);
      }
    }
    Files.move(again, travelling.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(ReturnedFile.read(travelling.file())).isEqualTo(before);
    assertThat(travelling.receive()).isEqualTo(new Receiver.Outcome(0, 0, 0, List.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF21"})
  void anInlineCodeIsRefusedAloneInsteadOfLostSilently(ExchangeFormat format) throws IOException {
    String code = format == ExchangeFormat.XLIFF12 ? "<x id=\"1\"/>" : "<ph id=\"1\"/>";
    TravellingBundle travelling = TravellingBundle.in(folder, format).send().accept();
    Receiver.Outcome outcome =
        travelling
            .edit(FUTURE, "Avenir " + code)
            .edit("Future Directions</source>", "Future Directions" + code + "</source>")
            .receive();
    assertThat(outcome.refused())
        .singleElement()
        .asString()
        .contains("future.h2: found markup that is not allowed");
    assertThat(outcome.written()).isZero();
    assertThat(outcome.attested()).isEqualTo(34);
  }

  @Test
  void marksOfSegmentsAreSeenThrough() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF12).send();
    travelling
        .accept()
        .edit(FUTURE, "<mrk mtype=\"seg\" mid=\"1\">Avenir</mrk> <mrk mid=\"2\">proche</mrk>");
    assertThat(travelling.receive().written()).isEqualTo(1);
    assertThat(travelling.read(FRENCH)).contains("future.h2 = Avenir proche\n");
  }

  @Test
  void aUnitThatAToolCutIntoSegmentsIsSettledWhenAllOfThemAre() throws IOException {
    TravellingBundle travelling =
        TravellingBundle.in(folder, ExchangeFormat.XLIFF21).send().accept();
    String one = "<source xml:space=\"preserve\">Future Directions</source>";
    String two =
        "<source xml:space=\"preserve\">Future </source><target xml:space=\"preserve\">Avenir"
            + " </target></segment><segment state=\"%s\"><source xml:space=\"preserve\">Directions"
            + "</source>";
    travelling.edit(one, two.formatted("initial")).edit(FUTURE, "proche");
    Map<Path, String> before = travelling.everything();
    assertThat(travelling.receive().unconfirmed()).isEqualTo(1);
    assertThat(travelling.read(FRENCH))
        .isEqualTo(before.get(travelling.bundles().path().resolve(FRENCH)));

    travelling.edit("state=\"initial\"", "state=\"reviewed\"");
    assertThat(travelling.receive().written()).isEqualTo(1);
    assertThat(travelling.read(FRENCH)).contains("future.h2 = Avenir proche\n");
  }

  @Test
  void theProfileForOmegatOffersEnglishAndTakesWhatDiffersFromIt() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF12_OMEGAT);
    travelling.bundles().vouch("fr", "translated", "Ada").remove(FRENCH, "factors.h2");
    travelling.send();
    assertThat(Files.readString(travelling.file()))
        .as("what is done stays out of sight, what is not begins as English")
        .contains("translate=\"no\"")
        .contains("<target state=\"new\">Factors Influencing Retreatment Decisions</target>");
    travelling.edit(
        "<target state=\"new\">Factors Influencing Retreatment Decisions",
        "<target state=\"new\">Facteurs");
    assertThat(travelling.receive()).isEqualTo(new Receiver.Outcome(1, 1, 0, List.of()));
    assertThat(travelling.read(FRENCH)).contains("factors.h2 = Facteurs\n");
    assertThat(travelling.read(TravellingBundle.STATE)).contains("\tZoé\txliff12-omegat\t");
  }

  @Test
  void aTargetThatAToolAddedWithoutSayingMoreIsATranslation() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF12);
    travelling.bundles().remove(FRENCH, "future.h2");
    String source = "<source>Future Directions</source>";
    travelling.send().edit(source, source + "<target>Future Directions</target>");
    assertThat(travelling.receive().written()).as("a copy says nothing").isZero();
    travelling.edit("<target>Future Directions", "<target>Avenir");
    assertThat(travelling.receive().written()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF21"})
  void aTextThatXmlCannotHoldStaysAtHomeAndCanBeReplaced(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    travelling.bundles().set(FRENCH, "future.h2", "Avenir \\u0001");
    travelling.send();
    String source = "Future Directions</source>";
    String target = source + "<target xml:space=\"preserve\">Avenir</target>";
    travelling.edit(source, target.replace(" xml:space=\"preserve\"", ""));
    if (format == ExchangeFormat.XLIFF21) {
      travelling.edit("<target>Avenir", "<target xml:space=\"preserve\">Avenir");
      travelling.edit(SEGMENT, SEGMENT.replace("<segment", "<segment state=\"translated\""));
    }
    assertThat(travelling.receive().written()).isEqualTo(1);
    assertThat(travelling.read(FRENCH)).contains("future.h2 = Avenir\n");
  }
}
