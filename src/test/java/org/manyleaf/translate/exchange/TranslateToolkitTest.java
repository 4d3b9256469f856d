package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Programs;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;

/** Translate Toolkit, whose way of reading and writing files is Weblate's. */
class TranslateToolkitTest {

  private static final String SAVE =
      """
      import sys
      from translate.storage import factory
      store = factory.getobject(sys.argv[1])
      for unit in store.units:
          if len(sys.argv) > 2 and unit.source == sys.argv[2]:
              unit.target = sys.argv[3]
              unit.markfuzzy(False)
      store.save()
      """;

  @TempDir Path folder;

  @BeforeAll
  static void install() {
    Programs.require("pofilter", "translate-toolkit");
  }

  /** Loads and saves a file with the Python that the toolkit is installed for. */
  private static void save(Path file, String... change) throws IOException {
    Path pofilter = Programs.onPath(List.of("pofilter")).orElseThrow();
    String python = Files.readAllLines(pofilter).get(0).replaceFirst("^#!\\s*", "").strip();
    List<String> command = new java.util.ArrayList<>(List.of(python, "-c", SAVE, file.toString()));
    command.addAll(List.of(change));
    Programs.run(command);
  }

  private TravellingBundle travelling(ExchangeFormat format) throws IOException {
    String ending = format == ExchangeFormat.PO ? "x.po" : "x.xlf";
    TravellingBundle any = TravellingBundle.in(folder, format);
    return new TravellingBundle(any.bundles(), format, folder.resolve(ending));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "zh-Hans", "hi", "th"})
  void xliff12IsLoadedAndSavedWithoutLoss(String tag) throws IOException {
    TravellingBundle travelling = travelling(ExchangeFormat.XLIFF12);
    for (String name : List.of("site", I18nCopy.MYELOMA)) {
      travelling.send(travelling.pair(name, tag));
      ReturnedBundle before = ReturnedFile.read(travelling.file());
      Map<Path, String> everything = travelling.everything();
      save(travelling.file());
      assertThat(ReturnedFile.read(travelling.file()).units())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
          .isEqualTo(before.units());
      assertThat(travelling.receive(travelling.pair(name, tag), "Zoé", false))
          .isEqualTo(new Receiver.Outcome(0, 0, 0, List.of()));
      assertThat(travelling.everything()).isEqualTo(everything);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PO", "XLIFF12"})
  void whatItTranslatesComesBackAsTranslatedAndNotAsReviewed(ExchangeFormat format)
      throws IOException {
    TravellingBundle travelling = travelling(format).send();
    save(travelling.file(), "Future Directions", "Avenir 🌱 <em>proche</em>");
    Receiver.Outcome outcome = travelling.receive(travelling.pair(), "Zoé", true);
    assertThat(outcome).isEqualTo(new Receiver.Outcome(1, 1, 0, List.of()));
    assertThat(travelling.standings().get("future.h2"))
        .extracting(Standing::status)
        .isEqualTo(java.util.Optional.of(Status.TRANSLATED));
    assertThat(travelling.read(TravellingBundle.FRENCH))
        .contains("future.h2 = Avenir 🌱 <em>proche</em>\n");
  }

  @Test
  void itsChecksFindNoBracketLostUntilOneIs() throws IOException {
    TravellingBundle travelling = travelling(ExchangeFormat.PO).send();
    assertThat(brackets(travelling.file())).isEmpty();
    travelling.edit("Pistes pour l’avenir", "(Avenir");
    assertThat(brackets(travelling.file())).contains("msgctxt \"future.h2\"");
  }

  private String brackets(Path file) throws IOException {
    Path findings = folder.resolve("findings.po");
    Programs.run(
        List.of("pofilter", "--fuzzy", "-t", "brackets", file.toString(), findings.toString()));
    return Files.exists(findings) ? Files.readString(findings) : "";
  }
}
