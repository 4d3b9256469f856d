package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final Languages LANGUAGES =
      new Languages(
          Stream.of("zh-Hans", "tr", "en", "pt-BR", "he", "ar", "ru", "es", "fil")
              .map(Language::of)
              .toList());

  @Test
  void sortsByAutonymAsICUCollates() {
    assertThat(LANGUAGES.sorted().stream().map(Language::autonym))
        .containsExactly(
            "English",
            "Español",
            "Filipino",
            "Português (Brasil)",
            "Türkçe",
            "Русский",
            "עברית",
            "العربية",
            "简体中文");
  }

  @ParameterizedTest
  @CsvSource({"ZH-cn,zh-Hans", "zh,zh-Hans", "pt,pt-BR", "iw,he", "tl,fil", "pt_BR,pt-BR", "EN,en"})
  void knowsWhichLanguageAnotherSpellingMeans(String spelling, String tag) {
    assertThat(LANGUAGES.meantBy(spelling)).map(l -> l.tag().value()).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "zh-TW", "pt-PT", "", "x", "de", "articles", "%00"})
  void doesNotTakeARelativeForTheLanguageItself(String spelling) {
    assertThat(LANGUAGES.meantBy(spelling)).isEmpty();
  }

  @Test
  void knowsDirectionAndScript() {
    assertThat(Language.of("ar").direction()).isEqualTo(Direction.RTL);
    assertThat(Language.of("th").direction()).isEqualTo(Direction.LTR);
    assertThat(Language.of("zh-Hans").script()).isEqualTo("Hans");
    assertThat(Language.of("hi").script()).isEqualTo("Deva");
  }

  @Test
  void alwaysHasTheSource() {
    assertThatThrownBy(() -> new Languages(List.of(Language.of("fr"))))
        .hasMessageContaining("source language 'en' is missing");
  }

  @ParameterizedTest
  @CsvSource({"zh-hans,zh-Hans", "iw,he", "EN,en"})
  void namesTheCanonicalFormOfATagThatIsNot(String tag, String canonical) {
    assertThatThrownBy(() -> new LanguageTag(tag))
        .hasMessageContaining("expected '" + canonical + "'");
  }
}
