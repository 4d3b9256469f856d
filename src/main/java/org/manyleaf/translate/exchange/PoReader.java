package org.manyleaf.translate.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads PO, strictly: a line that means nothing is an error, not something to skip. */
final class PoReader {

  private final List<PoEntry> entries = new ArrayList<>();
  private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
  private final List<String> comments = new ArrayList<>();
  private boolean fuzzy;
  private int first;
  private String current = "";

  private PoReader() {}

  /**
   * Reads the text of a file.
   *
   * @throws ExchangeException if a line is malformed; the message names it
   */
  static List<PoEntry> read(String text) throws ExchangeException {
    PoReader reader = new PoReader();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      reader.line(line.strip(), number);
    }
    reader.finish();
    return List.copyOf(reader.entries);
  }

  private void line(String line, int number) throws ExchangeException {
    boolean begins = line.startsWith("#") || line.startsWith("msgctxt");
    boolean whole = fields.containsKey("msgstr");
    if (line.isEmpty() || (begins && whole) || (line.startsWith("msgid ") && whole)) {
      finish();
    }
    if (line.isEmpty() || line.startsWith("#~")) {
      return;
    }
    first = first == 0 ? number : first;
    if (line.startsWith("#.")) {
      comments.add(line.substring(2).strip());
    } else if (line.startsWith("#,")) {
      fuzzy |= List.of(line.substring(2).split("[, ]+", -1)).contains("fuzzy");
    } else if (line.startsWith("\"")) {
      append(line, number);
    } else if (!line.startsWith("#")) {
      int space = line.indexOf(' ');
      current = space < 0 ? line : line.substring(0, space);
      if (!List.of("msgctxt", "msgid", "msgstr").contains(current) || fields.containsKey(current)) {
        throw new ExchangeException("line " + number + ": '" + current + "' is not expected here");
      }
      fields.put(current, new StringBuilder());
      append(line.substring(space + 1).strip(), number);
    }
  }

  private void append(String quoted, int number) throws ExchangeException {
    StringBuilder field = fields.get(current);
    if (field == null
        || quoted.length() < 2
        || !quoted.startsWith("\"")
        || !quoted.endsWith("\"")) {
      throw new ExchangeException("line " + number + ": found " + quoted + "; expected a \"text\"");
    }
    String inner = quoted.substring(1, quoted.length() - 1);
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        i++;
        c =
            switch (inner.charAt(i)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> inner.charAt(i);
            };
      }
      field.append(c);
    }
  }

  private void finish() {
    if (fields.containsKey("msgid") && fields.containsKey("msgstr")) {
      entries.add(
          new PoEntry(
              first,
              List.copyOf(comments),
              fuzzy,
              value("msgctxt"),
              value("msgid"),
              value("msgstr")));
    }
    fields.clear();
    comments.clear();
    fuzzy = false;
    first = 0;
    current = "";
  }

  private String value(String field) {
    return String.valueOf(fields.getOrDefault(field, new StringBuilder()));
  }
}
