package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a file as they stand there, each with its own end. */
final class PhysicalLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PhysicalLines() {}

  /** The byte order mark a text begins with, or nothing. */
  static String markOf(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  }

  /** The lines behind the byte order mark; an empty last line is none. */
  static List<String> of(String whole) {
    String text = whole.substring(markOf(whole).length());
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean carriageAlone =
          text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (text.charAt(i) == '\n' || carriageAlone) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** The end that new lines of a text get. */
  static String usualEnd(String text) {
    if (text.contains("\r\n")) {
      return "\r\n";
    }
    return text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 ? "\r" : "\n";
  }

  /** A line without its end. */
  static String bare(String line) {
    return line.substring(0, line.length() - endOf(line).orElse("").length());
  }

  /** The end of a line; empty if it is the last one and has none. */
  static Optional<String> endOf(String line) {
    if (line.endsWith("\r\n")) {
      return Optional.of("\r\n");
    }
    boolean ends = line.endsWith("\n") || line.endsWith("\r");
    return ends ? Optional.of(line.substring(line.length() - 1)) : Optional.empty();
  }
}
