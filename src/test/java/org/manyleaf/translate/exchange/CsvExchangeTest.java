package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyleaf.translate.exchange.TravellingBundle.FRENCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets do to a table, and what a table could do to a spreadsheet. */
class CsvExchangeTest {

  private static final String FUTURE = "Pistes pour l’avenir";

  @TempDir Path folder;
  private TravellingBundle travelling;

  @BeforeEach
  void copy() throws IOException {
    travelling = TravellingBundle.in(folder, ExchangeFormat.CSV);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+1",
        "-1 %",
        "@SUM(A1)",
        "'tis",
        "''",
        "'=1",
        "=",
        "＝1",
        "\"quoted\", and; more",
        "plain"
      })
  void aTextThatLooksLikeAFormulaIsNoneInTheTableAndComesBackExactly(String text)
      throws IOException {
    travelling.bundles().set(FRENCH, "future.h2", text);
    travelling.send();
    assertThat(Files.readString(travelling.file())).doesNotContainPattern("[,\n]\"?[=+@＝-]");
    ReturnedUnit back =
        ReturnedFile.read(travelling.file()).units().stream()
            .filter(unit -> unit.key().equals("future.h2"))
            .findFirst()
            .orElseThrow();
    assertThat(back.target()).isEqualTo(text);
  }

  @Test
  void aFormulaThatAPersonTypedIsTakenAsTheTextItIs() throws IOException {
    travelling.send().edit(FUTURE, "- avenir");
    assertThat(travelling.receive().written()).isEqualTo(1);
    assertThat(travelling.read(FRENCH)).contains("future.h2 = - avenir\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void theSeparatorsOfOtherLanguagesAreUnderstood(String separator) throws IOException {
    travelling.send().edit(FUTURE, "Avenir");
    List<ReturnedUnit> expected = ReturnedFile.read(travelling.file()).units();
    List<List<String>> rows = rows();
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(separator.charAt(0))
            .build(travelling.file())) {
      rows.forEach(csv::writeRecord);
    }
    assertThat(ReturnedFile.read(travelling.file()).units())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
        .isEqualTo(expected);
    assertThat(travelling.receive().written()).isEqualTo(1);
  }

  @Test
  void rowsMayBeSortedAndColumnsAddedAndMoved() throws IOException {
    travelling.send().edit(FUTURE, "Avenir");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : rows()) {
      List<String> wider = new ArrayList<>(row);
      Collections.reverse(wider);
      wider.add("remark");
      rows.add(wider);
    }
    Collections.reverse(rows.subList(1, rows.size()));
    try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(travelling.file())) {
      rows.forEach(csv::writeRecord);
      csv.writeRecord("", "", "", "", "", "", "");
    }
    assertThat(travelling.receive()).isEqualTo(new Receiver.Outcome(1, 1, 0, List.of()));
  }

  private List<List<String>> rows() throws IOException {
    try (var csv =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .detectBomHeader(true)
            .ofCsvRecord(travelling.file())) {
      return csv.stream().map(row -> row.getFields()).toList();
    }
  }
}
