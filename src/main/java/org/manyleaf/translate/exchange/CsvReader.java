package org.manyleaf.translate.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values that came back from a spreadsheet, also with the semicolons or tabs
 * of one in another language, and with columns moved or added.
 */
final class CsvReader {

  private final List<String> columns;
  private final List<ReturnedUnit> units = new ArrayList<>();
  private Optional<CsvOrigin> origin = Optional.empty();

  private CsvReader(List<String> columns) {
    this.columns = columns;
  }

  /** Whether a text begins as a file of this format does, with the name of its first column. */
  static boolean recognises(String text) {
    return separator(text).isPresent();
  }

  private static Optional<String> separator(String text) {
    String header = text.lines().findFirst().orElse("").replace("\"", "");
    return List.of(",", ";", "\t").stream()
        .filter(
            sign ->
                List.of(header.split(java.util.regex.Pattern.quote(sign), -1))
                    .containsAll(CsvWriter.COLUMNS))
        .findFirst();
  }

  /**
   * Reads the text of a file, without byte order mark.
   *
   * @throws ExchangeException if it is malformed or its rows are not all of one bundle
   */
  static ReturnedBundle read(String text) throws ExchangeException {
    String separator = separator(text).orElse(",");
    try (var rows =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      var row = rows.iterator();
      CsvReader reader = new CsvReader(row.hasNext() ? row.next().getFields() : List.of());
      while (row.hasNext()) {
        reader.row(row.next());
      }
      return reader.bundle();
    } catch (ExchangeException foreign) {
      throw foreign;
    } catch (CsvParseException | UncheckedIOException malformed) {
      throw new ExchangeException("not well-formed CSV: " + malformed.getMessage());
    } catch (IOException impossible) {
      throw new IllegalStateException("Bug: a string can always be read", impossible);
    }
  }

  private ReturnedBundle bundle() throws ExchangeException {
    CsvOrigin first =
        origin.orElseThrow(
            () -> new ExchangeException("found no row that says what it is of; expected one"));
    return new ReturnedBundle("csv", first.language(), first.bundle(), units);
  }

  private void row(CsvRecord row) throws ExchangeException {
    String place = "line " + row.getStartingLineNumber();
    String key = cell(row, "key");
    if (key.isBlank()) {
      return;
    }
    CsvOrigin from =
        CsvOrigin.parse(cell(row, "sent"))
            .orElseThrow(
                () ->
                    new ExchangeException(
                        place + ": found no bundle in the column 'sent'; leave that column alone"));
    CsvOrigin first = origin.orElse(from);
    origin = Optional.of(first);
    if (!from.bundle().equals(first.bundle()) || !from.language().equals(first.language())) {
      throw new ExchangeException(place + ": found a row of another bundle or language");
    }
    units.add(unit(row, place, from.mark()));
  }

  private ReturnedUnit unit(CsvRecord row, String place, SentMark mark) {
    String english = cell(row, "english");
    String target = cell(row, "translation");
    Optional<Progress> state = Progress.parse(cell(row, "state").strip());
    // Few who change a text also change its state; a change is somebody's decision all the same.
    boolean changed = !mark.isOf(target) && !ReturnedUnit.isCopy(english, target);
    boolean said = state.filter(Progress::isSettled).isPresent();
    boolean reviewed = state.filter(Progress.REVIEWED::equals).isPresent();
    return new ReturnedUnit(
        place,
        cell(row, "key").strip(),
        english,
        target,
        changed || said,
        mark.claim(reviewed, target),
        mark.target());
  }

  private String cell(CsvRecord row, String column) {
    int index = columns.indexOf(column);
    return index < row.getFieldCount() ? FormulaGuard.unguard(row.getField(index)) : "";
  }
}
