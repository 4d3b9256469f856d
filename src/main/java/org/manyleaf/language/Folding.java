package org.manyleaf.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * How texts of a language are made alike before words are looked for in them: case, kinds of spaces
 * and kinds of apostrophes make no difference.
 *
 * @param language whose rules make letters small
 */
public record Folding(Language language) {

  /**
   * Scripts that write words without spaces between them (UAX 14, "complex context" and
   * ideographs).
   */
  private static final Set<String> UNSPACED =
      Set.of(
          "Hans", "Hant", "Hani", "Jpan", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt");

  /** Whether spaces part the words of the language. */
  boolean isSpaced() {
    return !UNSPACED.contains(language.script());
  }

  /** Folds a text. */
  public FoldedText fold(String text) {
    String original = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(original.length());
    int[] places = new int[original.length() * 2 + 1];
    ULocale locale = language.locale();
    for (int at = 0; at < original.length(); ) {
      int letter = original.codePointAt(at);
      int before = folded.length();
      appendFolded(folded, letter, locale);
      places = roomFor(places, folded.length());
      Arrays.fill(places, before, folded.length(), at);
      at += Character.charCount(letter);
    }
    places = roomFor(places, folded.length());
    places[folded.length()] = original.length();
    return new FoldedText(original, folded.toString(), places);
  }

  private static int[] roomFor(int[] places, int length) {
    return length < places.length ? places : Arrays.copyOf(places, length * 2 + 1);
  }

  private static void appendFolded(StringBuilder folded, int letter, ULocale locale) {
    switch (letter) {
      case '\u00A0', '\u202F' -> folded.append(' ');
      case '’' -> folded.append('\'');
      default -> {
        boolean changes = UCharacter.isUUppercase(letter) || Character.isTitleCase(letter);
        if (changes) {
          folded.append(UCharacter.toLowerCase(locale, Character.toString(letter)));
        } else {
          folded.appendCodePoint(letter);
        }
      }
    }
  }
}
