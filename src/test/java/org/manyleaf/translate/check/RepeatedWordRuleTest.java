package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedWordRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          INFO | fr | x | le le traitement
          INFO | ru | x | Это это лечение
          fine | fr | x | nous nous occupons
          fine | fr | x | le lendemain
          fine | hi | x | अलग अलग
          fine | id | x | orang orang
          fine | th | x | ต่าง ต่าง
          fine | tr | x | sık sık
          INFO | ar | x | من من
          INFO | es | x | la <em>la</em> cura
          fine | es | x | no. No
          """)
  void findsAWordTwice(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new RepeatedWordRule(), tag, english, target)).isEqualTo(verdict);
  }
}
