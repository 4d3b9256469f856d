package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | fr | In 38.5 weeks | En 38,5 semaines
          fine    | es | In 38.5 weeks | En 38,5 semanas
          fine    | es | In 38.5 weeks | En 38.5 semanas
          fine    | ar | In 38.5 weeks | في ٣٨٫٥ أسبوعًا
          fine    | ar | In 38.5 weeks | في 38.5 أسبوعًا
          fine    | hi | In 38.5 weeks | ३८.५ हफ़्तों में
          fine    | th | In 38.5 weeks | ใน ๓๘.๕ สัปดาห์
          WARNING | fr | In 38.5 weeks | En 385 semaines
          WARNING | zh-Hans | in 3 weeks | 在几周内
          WARNING | zh-Hans | in a few weeks | 在3周内
          fine    | fr | 1,000 people | 1\u202F000 personnes
          fine    | ru | 1,000,000 people | 1 000 000 человек
          fine    | es | 1,000 people | 1.000 personas
          fine    | tr | 1,234.50 people | 1.234,5 kişi
          fine    | ar | 1,000 people | ١٬٠٠٠ شخص
          fine    | hi | 100,000 people | 1,00,000 लोग
          ERROR   | es | 1.500 mg | 1.500 mg
          ERROR   | tr | 5 mg | 50 mg
          fine    | th | 24 November 2026 | 24 พฤศจิกายน 2026
          WARNING | th | 24 November 2026 | 24 พฤศจิกายน 2569
          fine    | fr | 8:30 and 112 | 112 et 8:30
          WARNING | fr | 1 of 1 | 1
          fine    | fr | {n, plural, =1 {#} other {# of 3}} | {n, plural, =1 {#} one {# sur 3} other {# sur 3}}
          fine    | fr | <a href="https://x.example/2026">x</a> {n} | <a href="https://x.example/2027">x</a> {n}
          fine    | fr | 5&nbsp;mg twice | 5 mg deux fois
          fine    | ru | 24.11.2026 | 24 11 2026
          fine    | es | 0.125 mg | 0.125 mg
          fine    | es | 0.125 mg | 0,125 mg
          WARNING | es | 0.125 of it | 125
          fine    | fr | 1.5,6 | 1 5 6
          fine    | fr | none | {broken 7
          fine    | fr | from -5 to 5 | de \u22125 à 5
          WARNING | fr | from -5 to 5 | de 5 à 5
          fine    | fr | 5-10 and COVID-19 | 5-10 et COVID-19
          fine    | fr | 2026-11-24 | 2026-11-24
          fine    | ar | -5 | \u061C-٥
          fine    | fr | half: ½ | la moitié : 0,5
          fine    | fr | 2 ½ of it | 2½ de cela
          WARNING | fr | ½ of it | 2 de cela
          INFO    | fr | in 3 weeks | dans trois semaines
          INFO    | ru | in 3 weeks, 3 | через 3 три недели
          INFO    | zh-Hans | in 3 weeks | 在三周内
          INFO    | ar | in 3 weeks | في ثلاثة أسابيع
          INFO    | th | in 3 weeks | ในสามสัปดาห์
          INFO    | fr | in three weeks | dans 3 semaines
          INFO    | fr | Take it twice | Prenez-le 2 fois
          WARNING | fr | in three weeks | dans 4 semaines
          WARNING | fr | in 3 weeks | dans quatre semaines
          INFO    | fr | Take 5 mg 2 times | Prenez 5 mg deux fois
          ERROR   | fr | Take 5 mg 2 times | Prenez cinq mg 2 fois
          fine    | fr | {dose} mg | {dose} g
          """)
  void wantsTheNumbersOfTheEnglish(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new NumbersRule(), tag, english, target)).isEqualTo(verdict);
  }
}
