package org.manyleaf.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Runs something under default locales whose case rules, digits and calendars differ from ours. */
final class HostileLocales {

  private HostileLocales() {}

  static void under(Runnable check) {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ULocale.setDefault(ULocale.forLanguageTag(tag));
        check.run();
      }
    } finally {
      Locale.setDefault(before);
      ULocale.setDefault(ULocale.forLocale(before));
    }
  }
}
