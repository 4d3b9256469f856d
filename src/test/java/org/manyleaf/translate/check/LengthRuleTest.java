package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fine  | fr | max=5 | abcde
          ERROR | fr | max=5 | abcdef
          fine  | fr | max=5 | <em>abcde</em>
          fine  | hi | max=3 | किताब
          ERROR | hi | max=2 | किताब
          fine  | fr | max=5 | ab {argument}
          ERROR | ru | max=3 | {n, plural, one {#} few {# aaa} many {#} other {#}}
          fine  | fr | must-review | a long text
          """)
  void countsWhatReadersTakeForCharacters(
      String verdict, String tag, String directive, String target) {
    assertThat(Verdict.of(new LengthRule(), tag, "x", target, directive)).isEqualTo(verdict);
  }
}
