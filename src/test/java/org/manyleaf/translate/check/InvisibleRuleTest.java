package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | fr | x | visible
          WARNING | fr | x | in\u00ADvisible
          WARNING | th | x | ก\u200Bข
          fine    | km | x | ក\u200Bខ
          WARNING | fr | x | a\u2060b
          WARNING | fr | x | a\u200Db
          fine    | hi | x | क\u200Dष
          fine    | fa | x | می\u200Cشود
          fine    | ar | x | ا\u200Fب\u061C
          WARNING | fr | x | a\u200Eb
          WARNING | ar | x | ا\uDB40\uDC41
          fine    | fr | x | 5\u00A0mg\u202F!
          """)
  void findsWhatNobodySees(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new InvisibleRule(), tag, english, target)).isEqualTo(verdict);
  }
}
