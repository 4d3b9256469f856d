package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralLackingRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | zh-Hans | {n, plural, one {#} other {#}} | {n, plural, other {#}}
          fine    | tr      | {n, plural, one {#} other {#}} | {n, plural, one {#} other {#}}
          WARNING | tr      | {n, plural, one {#} other {#}} | {n, plural, other {#}}
          WARNING | tr      | {n, plural, one {#} other {#}} | {n, plural, =1 {#} other {#}}
          WARNING | ru      | {n, plural, one {#} other {#}} | {n, plural, one {#} few {#} other {#}}
          fine    | ru      | {n, plural, one {#} other {#}} | {n, plural, one {#} few {#} many {#} other {#}}
          WARNING | ar      | {n, plural, one {#} other {#}} | {n, plural, one {#} two {#} few {#} many {#} other {#}}
          INFO    | fr      | {n, plural, one {#} other {#}} | {n, plural, one {#} other {#}}
          INFO    | es      | {n, plural, one {#} other {#}} | {n, plural, one {#} other {#}}
          WARNING | fr      | {n, plural, one {#} other {#}} | {n, plural, other {#}}
          fine    | fr      | {n, plural, one {#} other {#}} | {n, plural, one {#} many {#} other {#}}
          WARNING | it      | {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} | {n, selectordinal, other {#º}}
          WARNING | ru      | {s, select, a {{n, plural, one {#} other {#}}} other {x}} | {s, select, a {{n, plural, one {#} other {#}}} other {x}}
          fine    | fr      | {n} things | {n} choses
          fine    | fr      | broken | {n, plural
          """)
  void wantsABranchForEveryFormOfTheLanguage(
      String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new PluralLackingRule(), tag, english, target)).isEqualTo(verdict);
  }
}
