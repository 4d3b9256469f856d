package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyleaf.bundle.BundleFile.Entry;

/**
 * How a {@code .properties} text is laid out: every byte of it, cut at blank lines, comments and
 * entries.
 *
 * @param pieces the pieces in order
 */
record BundleLayout(List<Piece> pieces) {

  BundleLayout {
    pieces = List.copyOf(pieces);
  }

  /** A piece of the text. */
  sealed interface Piece {

    /** Its lines as they stand there. */
    String raw();
  }

  /** A blank line. */
  record Blank(String raw) implements Piece {}

  /** A line of comment, or one that is no entry. */
  record Comment(String raw) implements Piece {

    /** What it says, without the sign in front. */
    String words() {
      return PropertiesSyntax.stripLeading(raw).substring(1).strip();
    }

    /** Whether it is for programs. */
    boolean isDirective() {
      return PropertiesSyntax.stripLeading(raw).startsWith("#:");
    }
  }

  /** An entry with all its lines. */
  record Text(Entry entry, String raw) implements Piece {

    String key() {
      return entry.key();
    }
  }

  /** Cuts a text. */
  static BundleLayout of(String text) {
    List<String> lines = PhysicalLines.of(text);
    Map<Integer, Entry> entries = new HashMap<>();
    String bare = text.substring(PhysicalLines.markOf(text).length());
    new PropertiesSyntax("", problem -> {}).parse(bare).forEach(e -> entries.put(e.line(), e));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Entry entry = entries.get(i + 1);
      if (entry != null) {
        StringBuilder raw = new StringBuilder(lines.get(i));
        while (PropertiesSyntax.continues(lines.get(i)) && i + 1 < lines.size()) {
          raw.append(lines.get(++i));
        }
        pieces.add(new Text(entry, raw.toString()));
      } else if (PropertiesSyntax.stripLeading(PhysicalLines.bare(lines.get(i))).isEmpty()) {
        pieces.add(new Blank(lines.get(i)));
      } else {
        pieces.add(new Comment(lines.get(i)));
      }
    }
    return new BundleLayout(pieces);
  }
}
