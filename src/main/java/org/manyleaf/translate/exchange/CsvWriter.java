package org.manyleaf.translate.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.manyleaf.bundle.BundlePair;

/**
 * Writes a bundle as comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order
 * mark, without which Excel takes it for another encoding.
 */
final class CsvWriter {

  static final List<String> COLUMNS =
      List.of("key", "english", "translation", "state", "note", "sent");

  private CsvWriter() {}

  /** The text of the file, byte order mark included. */
  static String write(BundlePair pair) {
    StringWriter out = new StringWriter();
    out.write('\uFEFF');
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out)) {
      csv.writeRecord(COLUMNS);
      SentUnit.of(pair).forEach(unit -> csv.writeRecord(cells(unit, pair)));
    } catch (IOException impossible) {
      throw new IllegalStateException("Bug: a string can always be written to", impossible);
    }
    return out.toString();
  }

  private static List<String> cells(SentUnit unit, BundlePair pair) {
    String language = pair.language().tag().value();
    return List.of(
        unit.key(),
        FormulaGuard.guard(unit.english()),
        FormulaGuard.guard(unit.target()),
        unit.progress().word(),
        FormulaGuard.guard(unit.note()),
        new CsvOrigin(pair.folder().slug(), language, unit.mark()).toString());
  }
}
