package org.manyleaf.language;

/**
 * A text made ready to look for words in it; knows where each of its letters was in the original.
 * Immutable.
 */
public final class FoldedText {

  private static final int ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final int ZERO_WIDTH_JOINER = '\u200D';

  private final String original;
  private final String folded;
  private final int[] places;

  /**
   * Keeps a text.
   *
   * @param places for each character of the folded text, and its end, the place in the original
   */
  FoldedText(String original, String folded, int[] places) {
    this.original = original;
    this.folded = folded;
    this.places = places;
  }

  /** The text before it was folded, in normalization form C (UAX 15). */
  public String original() {
    return original;
  }

  /** This text with other letters, as many as before. */
  FoldedText with(String other) {
    return new FoldedText(original, other, places);
  }

  /** What words are looked for in. */
  String folded() {
    return folded;
  }

  /** The place in the original of a place in the folded text. */
  int place(int at) {
    return places[at];
  }

  /** Whether a letter, a mark on one, or a digit stands there in the folded text. */
  boolean isOfWord(int at) {
    return at < folded.length() && isOfWord(folded, at);
  }

  /** Whether the same stands before a place in the folded text. */
  boolean isOfWordBefore(int at) {
    return at > 0 && isOfWord(folded, at - Character.charCount(folded.codePointBefore(at)));
  }

  /** Whether a mark stands there that belongs to the letter before it. */
  boolean isMark(int at) {
    return at < folded.length() && isMarkType(Character.getType(folded.codePointAt(at)));
  }

  /** The end of the word, or of what joiners add to it, that goes on at a place. */
  int endOfWord(int at) {
    int end = at;
    while (isOfWord(end) || (isJoiner(end) && isOfWord(end + 1))) {
      end += Character.charCount(folded.codePointAt(end));
    }
    return end;
  }

  /** The beginning of the word that ends at a place. */
  int beginOfWord(int at) {
    int begin = at;
    while (isOfWordBefore(begin)) {
      begin -= Character.charCount(folded.codePointBefore(begin));
    }
    return begin;
  }

  /** Whether a joiner stands there. */
  boolean isJoiner(int at) {
    return at < folded.length()
        && (folded.charAt(at) == ZERO_WIDTH_NON_JOINER || folded.charAt(at) == ZERO_WIDTH_JOINER);
  }

  private static boolean isOfWord(String text, int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    return Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER || isMarkType(type);
  }

  private static boolean isMarkType(int type) {
    return switch (type) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
