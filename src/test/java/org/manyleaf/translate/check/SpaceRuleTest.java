package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | es | x | uno, dos; tres.
          WARNING | es | x | uno  dos
          WARNING | es | x | uno , dos
          WARNING | ru | x | раз .
          WARNING | ar | x | واحد ، اثنان
          WARNING | zh-Hans | x | 一 。
          fine    | es | x | {a} {b}.
          fine    | es | x | de .5 a ...
          fine    | fr | x | un\u00A0: deux\u202F; trois\u202F!
          INFO    | fr | x | un: deux
          INFO    | fr | x | un : deux
          INFO    | fr | x | un?
          WARNING | fr | x | un , deux
          fine    | fr | x | à 8:30, https://x.example
          fine    | fr | x | quoi\u202F?
          fine    | fr | x | <span lang="en">a</span> b
          """)
  void findsSpacesThatDoNotBelong(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new SpaceRule(), tag, english, target)).isEqualTo(verdict);
  }
}
