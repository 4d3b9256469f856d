package org.manyleaf.translate.exchange;

import java.util.List;

/**
 * An entry of a PO file (GNU gettext manual, "The Format of PO Files").
 *
 * @param line the line it begins on, counted from 1
 * @param comments the extracted comments, {@code #.}, without the mark
 * @param fuzzy whether it is marked as not to be trusted
 * @param context its {@code msgctxt}: the key of the segment; empty for the header
 * @param source its {@code msgid}
 * @param target its {@code msgstr}
 */
record PoEntry(
    int line, List<String> comments, boolean fuzzy, String context, String source, String target) {

  /** What an extracted comment says behind a name; empty if there is none. */
  String comment(String name) {
    String start = name + ": ";
    return comments.stream()
        .filter(comment -> comment.startsWith(start))
        .map(comment -> comment.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }
}
