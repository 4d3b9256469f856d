package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNegotiatorTest {

  private static final LanguageNegotiator NINE =
      of("en", "es", "fr", "ru", "ar", "hi", "zh-Hans", "th", "tr");
  private static final LanguageNegotiator MANY =
      of("en", "es", "zh-Hans", "zh-Hant", "ar", "pt-BR", "fr", "id", "he", "fil", "ur", "ja");

  private static LanguageNegotiator of(String... tags) {
    return new LanguageNegotiator(new Languages(Stream.of(tags).map(Language::of).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr                                    | fr
          fr-CA,fr;q=0.9,en;q=0.8               | fr
          en-GB,en;q=0.9                        | en
          de-CH,de;q=0.9,fr;q=0.8,en;q=0.7      | fr
          en;q=0.2,ar;q=0.9                     | ar
          es-419,es;q=0.9                       | es
          TR-tr                                 | tr
          zh-CN                                 | zh-Hans
          zh                                    | zh-Hans
          zh-SG,zh;q=0.9                        | zh-Hans
          ar-EG                                 | ar
          hi-IN,en;q=0.5                        | hi
          """)
  void givesTheLanguageTheReaderPrefers(String header, String tag) {
    assertThat(NINE.negotiate(header).tag()).hasToString(tag);
  }

  @ParameterizedTest
  @CsvSource({"zh-TW,zh-Hant", "zh-HK,zh-Hant", "zh-Hant,zh-Hant", "zh-CN,zh-Hans"})
  void neverMixesUpScriptsWhenBothExist(String header, String tag) {
    assertThat(MANY.negotiate(header).tag()).hasToString(tag);
  }

  @ParameterizedTest
  @CsvSource({"iw,he", "in,id", "tl,fil", "pt,pt-BR", "pt-PT,pt-BR", "zh-cmn-Hans,zh-Hans"})
  void understandsOldAndShortTags(String header, String tag) {
    assertThat(MANY.negotiate(header).tag()).hasToString(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr;q=0, es;q=0.5                | es
          en;q=0, fr;q=0.1                | fr
          en;q=0, *;q=0.5                 | العربية
          en;q=0                          | en
          *                               | en
          *;q=0                           | en
          *;q=0.1, ru                     | ru
          """)
  void honoursRefusals(String header, String tagOrAutonym) {
    Language given = NINE.negotiate(header);
    if (tagOrAutonym.equals("العربية")) {
      assertThat(given.tag().value()).as("anything but English").isNotEqualTo("en");
    } else {
      assertThat(given.tag()).hasToString(tagOrAutonym);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "absent",
      delimiter = '|',
      textBlock =
          """
          absent
          ''
          ;;;
          fr;q=abc
          fr;q=7
          fr;q=-1
          äöü
          "en"
          a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p
          ,,,,
          x-klingon
          und
          """)
  void takesGarbageForNoWish(String header) {
    assertThat(NINE.negotiate(header).tag()).hasToString("en");
  }

  @Test
  void doesNotGuessAnotherLanguageForAReaderOfOneWeDoNotHave() {
    assertThat(NINE.negotiate("br").tag()).as("Breton is not French").hasToString("en");
    assertThat(NINE.negotiate("uk").tag()).as("Ukrainian is not Russian").hasToString("en");
    assertThat(NINE.negotiate("br,fr;q=0.5").tag()).hasToString("fr");
  }

  @Test
  void doesNotTripOverAnyHeader() {
    Random random = new Random(4711);
    String letters = "en-frzh*;q=0.1,., \t\"'äم\u0000ÿ%_";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder header = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        header.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(NINE.negotiate(header.toString())).isNotNull();
    }
  }

  @Test
  void readsOnlyTheBeginningOfALongHeader() {
    List<String> ranges = new ArrayList<>(List.of("fr;q=0.4"));
    for (int i = 0; i < 1_000; i++) {
      ranges.add("x" + (char) ('a' + i % 26) + "-XX;q=0.9");
    }
    String header = String.join(",", ranges) + ",ru";
    assertThat(header.length()).isGreaterThan(10_000);
    assertThat(NINE.negotiate(header).tag()).hasToString("fr");
    assertThat(NINE.negotiate("f".repeat(10_000)).tag()).hasToString("en");
  }
}
