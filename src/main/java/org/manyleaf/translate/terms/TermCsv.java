package org.manyleaf.translate.terms;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Glossary.Term;

/**
 * Writes glossaries as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, one line
 * for each form that is a term of its own.
 */
public final class TermCsv {

  private static final List<String> COLUMNS =
      List.of("id", "language", "status", "term", "definition");

  private TermCsv() {}

  /** The text of the file; what is not translated is left out, as are patterns. */
  public static String write(List<Glossary> glossaries) {
    StringWriter out = new StringWriter();
    out.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(COLUMNS);
      for (Glossary glossary : glossaries) {
        glossary.terms().stream()
            .filter(term -> term.term().language().equals(glossary.language()))
            .forEach(term -> write(csv, glossary.language().tag().value(), term));
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("Bug: a string can always be written to", impossible);
    }
    return out.toString();
  }

  private static void write(CsvWriter csv, String language, Term term) {
    String definition = term.definition().isMissing() ? "" : term.definition().text().plain();
    for (WrittenForm form : WrittenForm.of(term)) {
      csv.writeRecord(term.id(), language, form.status().word(), form.text(), definition);
    }
  }
}
