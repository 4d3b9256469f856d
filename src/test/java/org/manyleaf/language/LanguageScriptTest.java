package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every language has a script, even one that CLDR has no data for. */
class LanguageScriptTest {

  private static Language language(String tag) {
    return Language.of(new LanguageTag(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, Arab",
    "zh-Hant, Hant",
    "en, Latn",
    "ps, Arab",
    "tlh, Zzzz",
    "mam, Latn",
    "hnj, Hmnp",
    "cpe, Zzzz",
    "zxx, Zzzz"
  })
  void isKnownOrKnownToBeUnknown(String tag, String script) {
    assertThat(language(tag).script()).isEqualTo(script);
  }

  @Test
  void noneOfAllLanguagesFails() {
    for (String code : ULocale.getISOLanguages()) {
      LanguageTag.parse(code)
          .map(Language::of)
          .ifPresent(language -> assertThat(language.script()).as(code).matches("[A-Z][a-z]{3}"));
    }
  }
}
