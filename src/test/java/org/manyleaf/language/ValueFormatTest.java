package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueFormatTest {

  private static final Map<String, String> DATES =
      Map.of(
          "en", "November 24, 2026",
          "es", "24 de noviembre de 2026",
          "fr", "24 novembre 2026",
          "ru", "24 ноября 2026\u202fг.",
          "ar", "24 نوفمبر 2026",
          "hi", "24 नवंबर 2026",
          "zh-Hans", "2026年11月24日",
          "th", "24 พฤศจิกายน 2569",
          "tr", "24 Kasım 2026");

  @Test
  void writesDatesAsTheLanguageDoesWhereverTheServerStands() {
    HostileLocales.under(
        () ->
            DATES.forEach(
                (tag, date) ->
                    assertThat(new ValueFormat(Language.of(tag)).date(LocalDate.of(2026, 11, 24)))
                        .isEqualTo(date)));
  }

  @Test
  void aLanguageThatIcuDoesNotKnowReadsAsItsParentWhereverTheServerStands() {
    Language creole = Language.of("ht");
    HostileLocales.under(
        () -> {
          assertThat(new ValueFormat(creole).date(LocalDate.of(2026, 11, 24)))
              .isEqualTo("24 novembre 2026");
          assertThat(Languages.SOURCE.nameIn(creole)).isEqualTo("anglais");
        });
  }

  @Test
  void noLetterOfAnotherScriptIsInADate() {
    assertThat(new ValueFormat(Language.of("ps")).date(LocalDate.of(2026, 11, 24)))
        .doesNotContainPattern("\\p{IsLatin}")
        .contains("۲۰۲۶");
  }

  @Test
  void usesTheDigitsOfTheLanguage() {
    assertThat(new ValueFormat(Language.of("mr")).percent(1, 2)).isEqualTo("५०%");
    assertThat(new ValueFormat(Language.of("fa")).date(LocalDate.of(2026, 11, 24)))
        .isEqualTo("۳ آذر ۱۴۰۵");
  }

  @Test
  void callsOnlyAllOfItOneHundredPercent() {
    ValueFormat english = new ValueFormat(Language.of("en"));
    assertThat(english.percent(999, 1000)).isEqualTo("99%");
    assertThat(english.percent(1000, 1000)).isEqualTo("100%");
    assertThat(english.percent(0, 0)).isEqualTo("100%");
  }
}
