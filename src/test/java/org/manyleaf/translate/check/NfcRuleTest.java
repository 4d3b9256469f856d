package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NfcRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine  | fr | x | café
          ERROR | fr | x | cafe\u0301
          fine  | hi | x | ज़रूरत
          ERROR | hi | x | \u095B
          fine  | ar | x | علاجًا
          ERROR | ar | x | ا\u0653
          fine  | th | x | น้ำ
          """)
  void wantsComposedLetters(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new NfcRule(), tag, english, target)).isEqualTo(verdict);
  }
}
