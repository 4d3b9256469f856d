package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checker meets unfinished and broken texts all day. */
class AnyTextTest {

  private static final List<String> PIECES =
      List.of(
          "1",
          "5",
          "٣",
          "३",
          ".",
          ",",
          "٫",
          "٬",
          " ",
          "\u00A0",
          "\u202F",
          "-",
          "/",
          "%",
          "٪",
          "mg",
          "мг",
          "毫克",
          "г",
          "°C",
          "<em>",
          "</em>",
          "<span lang=\"en\">",
          "</span>",
          "<",
          ">",
          "&",
          "{",
          "}",
          "'",
          "{n}",
          "{n, plural, one {#",
          "} other {# mg",
          "}}",
          "#",
          "not",
          "не",
          "不",
          "\uD835",
          "\uDFD9",
          "\uD835\uDFD9",
          "\u0301",
          "\u200B",
          "«",
          "“",
          "(",
          "?",
          "।",
          "ก",
          "");

  private static final List<TextRule> RULES =
      Checker.RULES.stream().filter(TextRule.class::isInstance).map(TextRule.class::cast).toList();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "hi", "zh-Hans", "th", "ru", "ar-EG", "de-CH"})
  void noTextMakesARuleFail(String tag) {
    Random random = new Random(20261124);
    for (int i = 0; i < 500; i++) {
      String english = text(random);
      String target = text(random);
      for (TextRule rule : RULES) {
        assertThatCode(() -> Verdict.complaints(rule, tag, english, target, "max=9"))
            .as("%s of '%s' and '%s'", rule.id(), english, target)
            .doesNotThrowAnyException();
        String mended = Verdict.mended(rule, tag, english, target);
        assertThat(Verdict.mended(rule, tag, english, mended))
            .as("%s mends '%s' and leaves the rest alone", rule.id(), target)
            .isEqualTo(mended);
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
