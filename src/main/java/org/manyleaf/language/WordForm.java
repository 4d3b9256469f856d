package org.manyleaf.language;

import java.util.Optional;

/**
 * A form of a word, ready to be found in running text: in any case (by the language's own rules),
 * and as a whole word where the script parts words by spaces. A {@code *} at an end stands for any
 * letters.
 *
 * @param form the form as it was given
 * @param core what any text with it holds, folded
 * @param spaced whether spaces part the words of the language
 */
public record WordForm(String form, String core, boolean spaced) {

  private static final String ANY = "*";

  /** Reads a form. */
  public static WordForm of(String form, Folding folding) {
    String bare =
        form.substring(
            form.startsWith(ANY) ? 1 : 0,
            form.length() - (form.length() > 1 && form.endsWith(ANY) ? 1 : 0));
    return new WordForm(form, folding.fold(bare).folded(), folding.isSpaced());
  }

  /**
   * Where a form stands in a text, with what a {@code *} stands for.
   *
   * @param start where it begins in the original text
   * @param end where it ends there
   */
  public record Place(int start, int end) {}

  /** Whether it stands in a text. */
  public boolean isIn(FoldedText text) {
    return next(text.folded(), text, 0) >= 0;
  }

  /** Where it stands first in a text, at or behind a place in the original. */
  public Optional<Place> firstIn(FoldedText text, int from) {
    int at = next(text.folded(), text, 0);
    while (at >= 0 && text.place(at) < from) {
      at = next(text.folded(), text, at + 1);
    }
    if (at < 0) {
      return Optional.empty();
    }
    int end = at + core.length();
    boolean whole = spaced && (opensEnd() || text.isJoiner(end));
    int start = spaced && opensStart() ? text.beginOfWord(at) : at;
    return Optional.of(new Place(text.place(start), text.place(whole ? text.endOfWord(end) : end)));
  }

  /** A text in which a blank stands wherever this form stood. */
  public FoldedText removedFrom(FoldedText text) {
    String rest = text.folded();
    int at = next(rest, text, 0);
    while (at >= 0) {
      rest = rest.substring(0, at) + " ".repeat(core.length()) + rest.substring(at + core.length());
      at = next(rest, text, at + core.length());
    }
    return text.with(rest);
  }

  private boolean opensStart() {
    return form.startsWith(ANY);
  }

  private boolean opensEnd() {
    return form.length() > 1 && form.endsWith(ANY);
  }

  private int next(String folded, FoldedText text, int from) {
    int at = core.isEmpty() ? -1 : folded.indexOf(core, from);
    while (at >= 0 && !isWord(text, at, at + core.length())) {
      at = folded.indexOf(core, at + 1);
    }
    return at;
  }

  private boolean isWord(FoldedText text, int start, int end) {
    if (!spaced) {
      return !text.isMark(end);
    }
    boolean begun = !opensStart() && text.isOfWordBefore(start);
    boolean continued = !opensEnd() && text.isOfWord(end);
    return !begun && !continued;
  }
}
