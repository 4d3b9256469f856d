package org.manyleaf.bundle;

/** A text that grows line by line and ends each of them as the file does. */
final class TidyText {

  private final String lineEnd;
  private final StringBuilder text;
  private final int start;
  private String last = "";

  /** Begins a text with the byte order mark and the line ends of another. */
  TidyText(String model) {
    lineEnd = PhysicalLines.usualEnd(model);
    text = new StringBuilder(PhysicalLines.markOf(model));
    start = text.length();
  }

  /** Adds lines as they stand. */
  void add(String raw) {
    close();
    text.append(raw);
    last = raw;
  }

  /** Adds a line of our own. */
  void line(String words) {
    add(words + lineEnd);
  }

  /** Adds a blank line, except on top. */
  void blank() {
    if (text.length() > start) {
      add(lineEnd);
    }
  }

  /** Ends what is there, so that nothing that follows becomes a part of it. */
  private void close() {
    if (last.isEmpty()) {
      return;
    }
    boolean comment = last.stripLeading().startsWith("#") || last.stripLeading().startsWith("!");
    if (PhysicalLines.endOf(last).isEmpty()) {
      text.append(lineEnd);
    }
    if (!comment && PropertiesSyntax.continues(last)) {
      text.append(lineEnd);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
