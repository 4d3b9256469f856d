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
          WARNING | es | x | uno\u00A0
          WARNING | es | x | \u202Funo
          """)
  void findsSpacesThatDoNotBelong(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new SpaceRule(), tag, english, target)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          es | uno  dos , tres | uno dos, tres
          es | \u00A0uno\u00A0 | uno
          fr | un: deux; trois ! quatre ? | un\u00A0: deux\u202F; trois\u202F! quatre\u202F?
          fr | à 8:30, https://x.example; l’&amp;? | à 8:30, https://x.example\u202F; l’&amp;?
          fr | <a title="a: b">c</a>: {n}: d | <a title="a: b">c</a>\u00A0: {n}\u00A0: d
          fr | {n, plural, one {a: b  c} other {#?}} | {n, plural, one {a\u00A0: b c} other {#?}}
          fr | (?) | (?)
          es | {n,  plural, one {a  b} other {c}} | {n,  plural, one {a b} other {c}}
          """)
  void mendsThemAmongTheWordsAlone(String tag, String before, String after) {
    assertThat(Verdict.mended(new SpaceRule(), tag, "x", before)).isEqualTo(after);
  }
}
