package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine    | ru | x | Множественная миелома
          WARNING | ru | x | Multiple myeloma treatment
          fine    | ru | x | Mayo Clinic
          fine    | ru | x | <em></em> {a_long_argument_name} Да
          WARNING | ar | x | Multiple myeloma treatment علاج
          fine    | ar | x | علاج <span lang="en">American Cancer Society and others</span>
          fine    | hi | x | मल्टीपल मायलोमा का इलाज
          WARNING | hi | x | Multiple myeloma ka ilaaj
          fine    | zh-Hans | x | 多发性骨髓瘤二线治疗方案，再治疗策略
          WARNING | zh-Hans | x | Multiple myeloma 治疗
          fine    | ja | x | たはつせいこつずいしゅのちりょう
          fine    | ko | x | 다발성 골수종의 이차 치료 방법
          fine    | fr | x | Myélome multiple réfractaire
          WARNING | fr | x | Множественная миелома
          fine    | sr-Latn | x | Multipli mijelom lečenje
          WARNING | sr | x | Multipli mijelom lečenje
          WARNING | ru | x | Миeлома
          WARNING | fr | x | Myélоme
          fine    | ru | x | T-клетки, β-блокаторы и 5 μg
          """)
  void findsTextInAnotherScript(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new ScriptRule(), tag, english, target)).isEqualTo(verdict);
  }
}
