package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine | fr | Do not take it | Ne le prenez pas
          INFO | fr | Do not take it | Prenez-le
          fine | fr | Nobody has read it | Personne n’a lu
          INFO | es | Do not take it | Tómelo
          fine | es | Never take it | No lo tome nunca
          INFO | ru | Don't take it | Примите в течение недели
          fine | ru | Don’t take it | Не принимайте
          fine | ru | ineffective, not effective | неэффективно
          INFO | ar | Do not take it | تناوله
          fine | ar | Do not take it | ولا تتناوله
          fine | ar | without food | بدون طعام
          INFO | hi | Do not take it | इसे लें
          fine | hi | Do not take it | इसे न लें
          fine | hi | Do not take it | इसे मत लें
          INFO | zh-Hans | Do not take it | 请服用不同的药，非常好
          fine | zh-Hans | Do not take it | 请勿服用
          INFO | th | Do not take it | รับประทานอย่างนี้
          fine | th | Do not take it | ห้ามรับประทาน
          fine | th | Do not take it | อย่ารับประทาน
          INFO | tr | Do not take it | Bunu alın
          fine | tr | Do not take it | Bunu almayın
          fine | tr | without side effects | yan etkisiz
          fine | tr | It is not a cure | Bu bir tedavi değildir
          fine | tr | It does not work | İşe yaramaz
          INFO | de | Do not take it | Nehmen Sie es
          fine | de | Do not take it | Nehmen Sie es nicht
          INFO | zh-Hant | Do not take it | 請服用不同的藥
          fine | zh-Hant | Do not take it | 請勿服用
          INFO | ja | Do not take it | 飲んでください
          fine | ja | Do not take it | 飲まないでください
          INFO | uk | Do not take it | Прийміть
          fine | uk | Do not take it | Не приймайте
          fine | sw | Do not take it | Meza
          fine | fr | Take note of it | Notez-le
          """)
  void hintsAtALostNegation(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new NegationRule(), tag, english, target)).isEqualTo(verdict);
  }
}
