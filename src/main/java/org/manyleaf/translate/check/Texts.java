package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;

/**
 * An English text and its translation, side by side.
 *
 * @param targetLanguage the language of the translation
 * @param english the English text
 * @param target the translation
 * @param directives the words of the {@code #:} comments above the English
 */
record Texts(
    TargetLanguage targetLanguage, Wording english, Wording target, List<String> directives) {

  static Texts of(TargetLanguage language, Entry source, String target) {
    Wording english = Wording.english(source.value());
    return new Texts(language, english, language.wording(target), source.directives());
  }

  /** The language of the translation. */
  Language language() {
    return targetLanguage.language();
  }

  /** The language subtag: {@code zh} of {@code zh-Hans}. */
  String code() {
    return locale().getLanguage();
  }

  ULocale locale() {
    return targetLanguage.locale();
  }
}
