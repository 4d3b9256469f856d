package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlRuleTest {

  @ParameterizedTest
  @CsvSource({
    "fine, a b, a b",
    "ERROR, a[9]b, a b",
    "ERROR, a [10] b, a b",
    "ERROR, a[133]b, a b",
    "ERROR, a[7]b, ab",
    "fine, a[160]b, a[160]b"
  })
  void findsWhatNoKeyTypes(String verdict, String target, String mended) {
    String text = decoded(target);
    assertThat(Verdict.of(new ControlRule(), "fr", "x", text)).isEqualTo(verdict);
    assertThat(Verdict.mended(new ControlRule(), "fr", "x", text)).isEqualTo(decoded(mended));
  }

  private static String decoded(String text) {
    return java.util.regex.Pattern.compile("\\[(\\d+)]")
        .matcher(text)
        .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1))));
  }
}
