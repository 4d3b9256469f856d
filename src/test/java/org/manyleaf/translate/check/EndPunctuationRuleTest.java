package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndPunctuationRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine | fr | End. | Fin.
          INFO | fr | End. | Fin
          fine | fr | End | Fin.
          fine | hi | End. | अंत।
          fine | hi | End. | अंत.
          INFO | hi | End. | अंत
          fine | zh-Hans | End. | 结束。
          INFO | zh-Hans | End. | 结束.
          fine | zh-Hans | Really? | 真的？
          INFO | zh-Hans | So: | 因此
          fine | ar | Really? | حقًا؟
          INFO | ar | Really? | حقًا?
          fine | ar | End. | نهاية.
          fine | th | End. | จบ
          fine | fr | Now! | Maintenant !
          INFO | ru | Now! | Сейчас.
          fine | fr | "End." | « Fin. »
          fine | es | (End.) | Fin.
          fine | fr | {n, plural, one {# day.} other {# days.}} | {n, plural, one {# jour.} many {#.} other {# jours.}}
          INFO | fr | {n, plural, one {# day.} other {# days.}} | {n, plural, one {# jour.} many {#.} other {# jours}}
          """)
  void wantsTheCounterpartOfTheEndingMark(
      String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new EndPunctuationRule(), tag, english, target)).isEqualTo(verdict);
  }
}
