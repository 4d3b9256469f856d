package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import org.manyleaf.language.Language;

/**
 * The language of a translation, with what rules ask of it again and again.
 *
 * @param language the language
 * @param locale its ICU locale
 * @param script the ISO 15924 code of its script
 */
record TargetLanguage(Language language, ULocale locale, String script) {

  static TargetLanguage of(Language language) {
    return new TargetLanguage(
        language, ULocale.forLanguageTag(language.tag().value()), language.script());
  }
}
