package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WARNING | fr | Read this page | Read this page
          fine    | fr | Read this page | Lire cette page
          fine    | fr | {page} – {site} | {page} – {site}
          fine    | fr | Articles | Articles
          fine    | fr | <span lang="en">and others</span> | <span lang="en">and others</span>
          WARNING | ru | <em>read</em> | <em>read</em>
          fine    | ru | MRI | MRI
          """)
  void findsEnglishThatWasLeft(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new EqualRule(), tag, english, target)).isEqualTo(verdict);
  }
}
