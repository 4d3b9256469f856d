package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine  | fr      | Take 5 mg | Prenez 5 mg
          ERROR | fr      | Take 5 mg | Prenez 50 mg
          ERROR | fr      | Take 5 mg | Prenez 5 g
          ERROR | fr      | Take 5 mg | Prenez 5 comprimés
          ERROR | fr      | Take 5 tablets | Prenez 5 mg
          ERROR | fr      | 5 mg or 10 ml | 10 mg ou 5 ml
          fine  | fr      | Take 5 mg | Prenez 5 milligrammes
          fine  | fr      | 5 milligrams | 5 mg
          fine  | fr      | 5mg and 5 mcg | 5 µg et 5\u202Fmg
          fine  | ru      | 5 mg, 2 g, 1 kg, 5 ml, 1 l | 5 мг, 2 г, 1 кг, 5 мл, 1 л
          ERROR | ru      | 5 mg | 5 мкг
          fine  | ru      | In 2020 | В 2020 г.
          fine  | ru      | every 8 h for 30 min | каждые 8 ч в течение 30 мин.
          fine  | ar      | 5 mg, 5 g, 5 kg, 5 ml | ٥ مجم، ٥ غ، ٥ كجم، ٥ مل
          fine  | ar      | 5 mg | ٥ ملغ
          ERROR | ar      | 5 mg | ٥ مل
          fine  | hi      | 5 mg, 5 g, 5 kg, 5 ml | 5 मिग्रा, 5 ग्रा, 5 किग्रा, 5 मिली
          ERROR | hi      | 5 mg | 5 ग्रा
          fine  | th      | 5 mg and 5 ml | 5 มก.และ 5 มล.
          ERROR | th      | 5 mg | 5 กรัม
          fine  | zh-Hans | 5 mg, 5 g, 5 kg, 5 ml, 5 l | 5毫克、5克、5公斤、5毫升、5升
          ERROR | zh-Hans | 5 mg | 5克
          fine  | zh-Hans | 5 mg | 5mg的药
          fine  | zh-Hans | 24 h | 24小时
          fine  | tr      | 50% of people | insanların %50'si
          ERROR | tr      | 50% of people | insanların %5'i
          fine  | ar      | 50% | ٥٠٪
          fine  | fr      | 38.5 °C | 38,5\u00A0°C
          ERROR | fr      | 38.5 °C | 38,5 °F
          ERROR | fr      | 38.5 °C | 39,5 °C
          fine  | zh-Hans | 38.5 °C | 38.5℃
          fine  | es      | 1,000 IU | 1000 UI
          fine  | ru      | 5 mmol/l | 5 ммоль/л
          ERROR | es      | 5 mg/kg | 5 mg/l
          ERROR | es      | 5 mg/kg | 5 mg
          fine  | es      | every 24 hours | cada 24 h
          fine  | fr      | at 8 o'clock | à 8 h
          ERROR | ar      | 5 mg | ٥ ملعقة
          fine  | ru      | 38.5 °C and 120 mmHg | 38,5 °С и 120 мм рт. ст.
          ERROR | hi      | 38.5 °C | 38.5 °F
          fine  | hi      | 38.5 °C | 38.5 डिग्री सेल्सियस
          fine  | tr      | 5 mg twice | günde iki kez 5 mg'lık
          fine  | es      | between 5 and 10% | entre el 5 y el 10 %
          fine  | fr      | 5 gardens and 3 lemons | 5 jardins et 3 citrons
          fine  | fr      | {n, plural, one {5 mg} other {5 mg}} | {n, plural, one {5 mg} many {5 mg} other {5 mg}}
          ERROR | fr      | {n, plural, one {5 mg} other {5 mg}} | {n, plural, one {5 mg} many {50 mg} other {5 mg}}
          ERROR | fr      | Take {dose} mg | Prenez {dose} g
          fine  | fr      | Take {dose} mg | Prenez {dose}\u202Fmg
          fine  | ru      | Take {dose} mg | Примите {dose} мг
          fine  | zh-Hans | Take {dose} mg | 服用{dose}毫克
          ERROR | zh-Hans | Take {dose} mg | 服用{dose}克
          ERROR | fr      | Take {dose} mg | Prenez {dose}
          ERROR | fr      | {dose} mg in {volume} ml | {volume} mg dans {dose} ml
          fine  | fr      | {n, plural, one {# mg} other {# mg}} | {n, plural, one {{n} mg} many {# mg} other {# mg}}
          ERROR | fr      | {n, plural, one {# mg} other {# mg}} | {n, plural, one {# mg} many {# g} other {# mg}}
          fine  | fr      | {minutes, plural, one {# minute} other {# minutes}} | {minutes, plural, one {# minute} many {# minutes} other {# minutes}}
          fine  | ru      | -5 °C | \u22125 °C
          ERROR | ru      | -5 °C | 5 °C
          fine  | fr      | ½ mg | 0,5 mg
          fine  | fr      | 1½ mg | 1,5 mg
          ERROR | fr      | ½ mg | 2 mg
          ERROR | fr      | 1½ mg | 1 mg
          fine  | fr      | 5-10 mg | 5-10 mg
          ERROR | fr      | 5 mg | cinq mg
          """)
  void wantsTheQuantitiesOfTheEnglish(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new UnitRule(), tag, english, target)).isEqualTo(verdict);
  }
}
