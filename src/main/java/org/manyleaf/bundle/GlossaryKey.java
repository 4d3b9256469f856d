package org.manyleaf.bundle;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.bundle.BundleFile.Entry;

/**
 * A key of the glossary.
 *
 * @param id the name of the term, the same in every language
 * @param part what is said of it
 */
record GlossaryKey(String id, Part part) {

  private static final Pattern SHAPE =
      Pattern.compile("([a-z][a-z0-9-]*)\\.(term|definition|forms|avoid|reading)");

  /** What can be said of a term. */
  enum Part {
    /** Its usual form: a text, with a state. */
    TERM,
    /** What it means, in plain words: a text, with a state. */
    DEFINITION,
    /** The forms that count as the term, parted by bars; each language has its own. */
    FORMS,
    /** The forms that must not stand for it, parted by bars; each language has its own. */
    AVOID,
    /** How the term is pronounced, for languages that sort by that; each language has its own. */
    READING;

    /** The key of this part of a term. */
    String of(String id) {
      return id + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Reads a key; empty if it is none of a glossary. */
  static Optional<GlossaryKey> parse(String key) {
    Matcher shape = SHAPE.matcher(key);
    return shape.matches()
        ? Optional.of(
            new GlossaryKey(
                shape.group(1), Part.valueOf(shape.group(2).toUpperCase(java.util.Locale.ROOT))))
        : Optional.empty();
  }

  /** Whether a key holds what each language has of its own and no reader sees. */
  static boolean isList(String key) {
    return parse(key).filter(k -> k.part() != Part.TERM && k.part() != Part.DEFINITION).isPresent();
  }

  /**
   * Reports keys that are none of a glossary, or say something of a term that English does not
   * have.
   *
   * @param file the English file or a translation of it
   */
  static void report(BundleFile file, BundleFile english, Consumer<Problem> problems) {
    for (Entry entry : file.entries()) {
      Optional<GlossaryKey> key = parse(entry.key());
      boolean known = key.filter(k -> english.entry(Part.TERM.of(k.id())).isPresent()).isPresent();
      boolean judged = file.equals(english) || isList(entry.key());
      if (judged && !known) {
        problems.accept(
            new Problem(
                file.name(),
                entry.line(),
                entry.key(),
                key.isEmpty() ? "an unknown kind of key" : "a term that English does not have",
                "ID.term, ID.definition, ID.forms, ID.avoid or ID.reading, with ID.term in English",
                "rename or delete it"));
      }
    }
  }
}
