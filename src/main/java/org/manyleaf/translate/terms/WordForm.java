package org.manyleaf.translate.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.manyleaf.language.Language;

/**
 * A form of a term, ready to be found in running text: in any case (by the language's own rules),
 * and as whole words where the script parts words by spaces. A {@code *} at an end stands for any
 * letters.
 *
 * @param form the form as it stands in the glossary
 * @param core what any text with it holds, folded
 * @param pattern finds it in a folded text
 */
record WordForm(String form, String core, Pattern pattern) {

  /**
   * Scripts that write words without spaces between them (UAX 14, "complex context" and
   * ideographs).
   */
  private static final Set<String> UNSPACED =
      Set.of("Hans", "Hant", "Hani", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt");

  /** Reads a form. */
  static WordForm of(String form, Language language) {
    boolean spaced = !UNSPACED.contains(language.script());
    boolean openStart = form.startsWith("*");
    boolean openEnd = form.length() > 1 && form.endsWith("*");
    String bare = form.substring(openStart ? 1 : 0, form.length() - (openEnd ? 1 : 0));
    String core = folded(bare, language);
    String before = spaced && !openStart ? "(?<![\\p{L}\\p{M}\\p{Nd}])" : "";
    String after = spaced && !openEnd ? "(?![\\p{L}\\p{M}\\p{Nd}])" : "";
    return new WordForm(form, core, Pattern.compile(before + Pattern.quote(core) + after));
  }

  /** A text in which case, kinds of spaces and kinds of apostrophes make no difference. */
  static String folded(String text, Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag().value());
    String lower = UCharacter.toLowerCase(locale, Normalizer.normalize(text, Normalizer.Form.NFC));
    return lower.replace('\u00A0', ' ').replace('\u202F', ' ').replace('’', '\'');
  }

  /** Whether it stands in a folded text. */
  boolean isIn(String folded) {
    return !core.isEmpty() && folded.contains(core) && pattern.matcher(folded).find();
  }

  /** A folded text without it. */
  String removedFrom(String folded) {
    return isIn(folded) ? pattern.matcher(folded).replaceAll(" ") : folded;
  }
}
