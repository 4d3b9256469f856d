package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApostropheRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ERROR | {site} | l'{site} | l’{site}
          ERROR | {site} | l'{site} d'un {site} | l’{site} d'un {site}
          ERROR | {n, plural, one {#} other {#}} | d'{n, plural, one {#} other {#}} | d’{n, plural, one {#} other {#}}
          ERROR | {site} | '{site}' | '{site}'
          fine  | {site} | l’{site} d'un | l’{site} d'un
          fine  | {site} | l''{site} | l''{site}
          fine  | write '{site}' | écrivez '{site}' | écrivez '{site}'
          fine  | x | l'{other} | l'{other}
          """)
  void findsHiddenArgumentsAndMendsElisions(
      String verdict, String english, String target, String mended) {
    assertThat(Verdict.of(new ApostropheRule(), "fr", english, target)).isEqualTo(verdict);
    assertThat(Verdict.mended(new ApostropheRule(), "fr", english, target)).isEqualTo(mended);
  }
}
