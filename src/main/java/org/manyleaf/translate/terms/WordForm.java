package org.manyleaf.translate.terms;

/**
 * A form of a term, ready to be found in running text: in any case (by the language's own rules),
 * and as whole words where the script parts words by spaces. A {@code *} at an end stands for any
 * letters.
 *
 * @param form the form as it stands in the glossary
 * @param core what any text with it holds, folded
 * @param begins whether a word must begin with it
 * @param ends whether a word must end with it
 */
record WordForm(String form, String core, boolean begins, boolean ends) {

  /** Reads a form. */
  static WordForm of(String form, Folding folding) {
    boolean openStart = form.startsWith("*");
    boolean openEnd = form.length() > 1 && form.endsWith("*");
    String bare = form.substring(openStart ? 1 : 0, form.length() - (openEnd ? 1 : 0));
    return new WordForm(
        form, folding.folded(bare), folding.spaced() && !openStart, folding.spaced() && !openEnd);
  }

  /** Whether it stands in a folded text. */
  boolean isIn(String folded) {
    return place(folded, 0) >= 0;
  }

  /** A folded text without it. */
  String removedFrom(String folded) {
    int place = place(folded, 0);
    if (place < 0) {
      return folded;
    }
    StringBuilder rest = new StringBuilder();
    int done = 0;
    while (place >= 0) {
      rest.append(folded, done, place).append(' ');
      done = place + core.length();
      place = place(folded, done);
    }
    return rest.append(folded, done, folded.length()).toString();
  }

  /** Where it stands next in a folded text, or -1. */
  private int place(String folded, int from) {
    int place = core.isEmpty() ? -1 : folded.indexOf(core, from);
    while (place >= 0 && !isWord(folded, place, place + core.length())) {
      place = folded.indexOf(core, place + 1);
    }
    return place;
  }

  private boolean isWord(String text, int start, int end) {
    boolean begun = begins && start > 0 && isOfWord(text.codePointBefore(start));
    boolean continued = ends && end < text.length() && isOfWord(text.codePointAt(end));
    return !begun && !continued;
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> Character.isLetter(c);
    };
  }
}
