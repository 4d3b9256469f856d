package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine | fr | (a) [b] | (a) [b]
          INFO | fr | (a) | (a
          INFO | fr | a | a]
          INFO | fr | a | « a
          fine | fr | a | « a »
          INFO | zh-Hans | a | “甲
          fine | zh-Hans | (a) | （甲）
          INFO | zh-Hans | (a) | （甲)
          fine | de | “a” | „a“
          fine | fi | “a” | ”a”
          fine | fr | {a} (b) | {a} (b)
          fine | fr | a '{'b'}' | a '{'b'}'
          INFO | fr | a | a '{'b
          fine | fr | 1) a | 1) a
          fine | ru | a | {n, plural, one {(#)} few {(#)} many {(#)} other {(#)}}
          """)
  void wantsPairs(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new BracketsRule(), tag, english, target)).isEqualTo(verdict);
  }
}
