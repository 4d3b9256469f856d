package org.manyleaf.bundle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Changes a {@code .properties} text and leaves every byte alone that the change does not concern:
 * comments, order, separators, escapes, line ends, a byte order mark.
 *
 * <p>Not safe to share between threads.
 */
public final class BundleEditor {

  private final String mark;
  private final List<String> lines;
  private final String lineEnd;

  /**
   * Begins with a text.
   *
   * @param text the decoded content of a file, byte order mark included
   */
  public BundleEditor(String text) {
    this.mark = PhysicalLines.markOf(text);
    this.lines = PhysicalLines.of(text);
    this.lineEnd = PhysicalLines.usualEnd(text);
  }

  /**
   * Replaces the text of an entry.
   *
   * @param line the line the entry begins on, counted from 1
   * @param value the new text, decoded
   */
  public void replace(int line, String value) {
    int first = line - 1;
    int last = first;
    StringBuilder logical = new StringBuilder(PhysicalLines.bare(lines.get(first)));
    while (PropertiesSyntax.continues(lines.get(last)) && last + 1 < lines.size()) {
      last++;
      logical.setLength(logical.length() - 1);
      logical.append(PropertiesSyntax.stripLeading(PhysicalLines.bare(lines.get(last))));
    }
    if (PropertiesSyntax.continues(lines.get(last))) {
      // Goes on with an empty last line, which is none of ours.
      logical.setLength(logical.length() - 1);
    }
    String ending = PhysicalLines.endOf(lines.get(last)).orElse("");
    String before = logical.substring(0, PropertiesSyntax.valueStart(logical.toString()));
    String separated = PropertiesSyntax.isSeparated(logical.toString()) ? before : before + " = ";
    lines.subList(first, last + 1).clear();
    lines.add(first, separated + guard(separated, value) + escaped(value) + ending);
  }

  /** Where blanks alone separate, a text must not begin with what would separate as well. */
  private static String guard(String separated, String value) {
    char last = separated.stripTrailing().charAt(separated.stripTrailing().length() - 1);
    boolean blanksAlone = last != '=' && last != ':';
    return blanksAlone && (value.startsWith("=") || value.startsWith(":")) ? "\\" : "";
  }

  /**
   * Adds an entry.
   *
   * @param afterLine the line behind whose entry it goes, counted from 1; 0 for the end of the file
   * @param key its key, which needs no escapes
   * @param value its text, decoded
   */
  public void add(int afterLine, String key, String value) {
    int at = afterLine == 0 ? lines.size() : afterLine;
    while (afterLine > 0 && at < lines.size() && PropertiesSyntax.continues(lines.get(at - 1))) {
      at++;
    }
    if (at > 0 && PhysicalLines.endOf(lines.get(at - 1)).isEmpty()) {
      lines.set(at - 1, lines.get(at - 1) + lineEnd);
    }
    lines.add(at, key + " = " + escaped(value) + lineEnd);
  }

  /**
   * Puts an entry in the place of the comment that waits for it, {@code # key = English}.
   *
   * @return whether there was one
   */
  public boolean fillIn(String key, String value) {
    Pattern waiting =
        Pattern.compile("\\s*[#!]\\s*" + Pattern.quote(key) + "\\s*=.*", Pattern.DOTALL);
    boolean inEntry = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!inEntry && waiting.matcher(line).matches()) {
        lines.set(i, key + " = " + escaped(value) + PhysicalLines.endOf(line).orElse(""));
        return true;
      }
      inEntry = (inEntry || !isComment(line)) && PropertiesSyntax.continues(line);
    }
    return false;
  }

  /** A comment always ends with its line, whatever it ends with. */
  private static boolean isComment(String line) {
    String text = PropertiesSyntax.stripLeading(line);
    return text.startsWith("#") || text.startsWith("!");
  }

  /** The text as it is now. */
  public String text() {
    return mark + String.join("", lines);
  }

  static String escaped(String value) {
    String escaped =
        value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return escaped.startsWith(" ") ? "\\" + escaped : escaped;
  }
}
