package org.manyleaf.translate.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Set;
import org.manyleaf.language.Language;

/**
 * How texts of a language are made alike before they are compared.
 *
 * @param locale whose rules make letters small
 * @param spaced whether spaces part its words
 */
record Folding(ULocale locale, boolean spaced) {

  /**
   * Scripts that write words without spaces between them (UAX 14, "complex context" and
   * ideographs).
   */
  private static final Set<String> UNSPACED =
      Set.of("Hans", "Hant", "Hani", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt");

  static Folding of(Language language) {
    return new Folding(
        ULocale.forLanguageTag(language.tag().value()), !UNSPACED.contains(language.script()));
  }

  /** A text in which case, kinds of spaces and kinds of apostrophes make no difference. */
  String folded(String text) {
    String lower = UCharacter.toLowerCase(locale, Normalizer.normalize(text, Normalizer.Form.NFC));
    return lower.replace('\u00A0', ' ').replace('\u202F', ' ').replace('’', '\'');
  }
}
