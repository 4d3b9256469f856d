package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static String format(String tag, String pattern, Argument... arguments)
      throws MessageSyntaxException {
    return Message.parse(pattern, Language.of(tag))
        .format(List.of(arguments), UnaryOperator.identity());
  }

  @Test
  void keepsAnApostropheThatIsOnlyText() throws MessageSyntaxException {
    assertThat(format("en", "the patient's age")).isEqualTo("the patient's age");
  }

  @Test
  void seesThatAnApostropheBeforeABraceSwallowsTheArgument() throws MessageSyntaxException {
    assertThat(Message.parse("l'{name}", Language.of("fr")).arguments()).isEmpty();
    assertThat(Message.parse("l’{name}", Language.of("fr")).arguments()).containsExactly("name");
  }

  @Test
  void countsAsTheLanguageDoes() throws MessageSyntaxException {
    String arabic =
        "{n, plural, zero {لا شيء} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# آخر}}";
    assertThat(format("ar", arabic, Argument.count("n", 2))).isEqualTo("اثنان");
    assertThat(format("ar", arabic, Argument.count("n", 3))).isEqualTo("3 قليل");
    assertThat(format("ar", arabic, Argument.count("n", 11))).isEqualTo("11 كثير");
    String russian = "{n, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}";
    assertThat(format("ru", russian, Argument.count("n", 21))).isEqualTo("21 минута");
    assertThat(format("ru", russian, Argument.count("n", 5))).isEqualTo("5 минут");
  }

  @Test
  void readsTheSameWhereverTheServerStands() {
    HostileLocales.under(
        () -> {
          try {
            assertThat(
                    format(
                        "en", "{n, plural, one {# I} other {# ITEMS}}", Argument.count("n", 1234)))
                .isEqualTo("1,234 ITEMS");
          } catch (MessageSyntaxException impossible) {
            throw new AssertionError(impossible);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{open",
        "close}",
        "{0}",
        "{a-b}",
        "{}",
        "{n, plural, one {x}}",
        "{n, plural}",
        "{n, plural, few {x} other {y}}",
        "{n, unknown}",
        "{n, select}"
      })
  void refusesWhatIcuCannotRead(String pattern) {
    assertThatThrownBy(() -> Message.parse(pattern, Language.of("en")))
        .as(pattern)
        .isInstanceOf(MessageSyntaxException.class);
  }

  @Test
  void namesThePluralBranchesOfTheLanguage() {
    assertThatThrownBy(() -> Message.parse("{n, plural, few {x} other {y}}", Language.of("tr")))
        .hasMessage("plural branch 'few' does not exist in 'tr'; it has [one, other]");
  }

  @Test
  void offersASampleForEveryBranch() throws MessageSyntaxException {
    Message message =
        Message.parse(
            "{who, select, nurse {a} other {{n, plural, =0 {b} one {c} other {d}}}}",
            Language.of("en"));
    List<String> texts =
        message.samples().stream().map(s -> message.format(s, UnaryOperator.identity())).toList();
    assertThat(texts).contains("a", "b", "c", "d");
  }
}
