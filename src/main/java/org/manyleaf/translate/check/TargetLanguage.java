package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import org.manyleaf.language.Language;

/**
 * The language of a translation, with what rules ask of it again and again.
 *
 * @param language the language
 * @param locale its ICU locale
 * @param script the ISO 15924 code of its script
 * @param numbers how it writes numbers
 */
record TargetLanguage(Language language, ULocale locale, String script, Quantities numbers) {

  static TargetLanguage of(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag().value());
    return new TargetLanguage(language, locale, language.script(), new Quantities(locale));
  }

  /** A text in this language. */
  Wording wording(String pattern) {
    return new Wording(pattern, numbers);
  }
}
