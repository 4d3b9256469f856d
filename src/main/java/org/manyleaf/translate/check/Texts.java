package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;

/**
 * An English text and its translation, side by side.
 *
 * @param language the language of the translation
 * @param english the English text
 * @param target the translation
 * @param directives the words of the {@code #:} comments above the English
 */
record Texts(Language language, Wording english, Wording target, List<String> directives) {

  static Texts of(Language language, Entry source, Entry target) {
    return of(language, source, target.value());
  }

  static Texts of(Language language, Entry source, String target) {
    return new Texts(
        language, new Wording(source.value()), new Wording(target), source.directives());
  }

  /** The language subtag: {@code zh} of {@code zh-Hans}. */
  String code() {
    return locale().getLanguage();
  }

  ULocale locale() {
    return localeOf(language);
  }

  static ULocale localeOf(Language language) {
    return ULocale.forLanguageTag(language.tag().value());
  }
}
