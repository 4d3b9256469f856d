package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

  private static Prose prose(String tag, String text) {
    return new Prose(text, Language.of(tag));
  }

  @Test
  void countsWordsInScriptsWithoutSpaces() {
    assertThat(prose("en", "May involve more side effects – see 2 pages.").words()).isEqualTo(8);
    assertThat(prose("zh-Hans", "支持治疗可以改善生活质量。").words()).isBetween(4, 8);
    assertThat(prose("th", "การรักษาอาจมีผลข้างเคียง").words()).isBetween(4, 7);
    assertThat(prose("ar", "قد تُستخدم مع استراتيجيات أخرى.").words()).isEqualTo(5);
  }

  @Test
  void takesAtLeastAMinute() {
    assertThat(prose("en", "").readingMinutes()).isEqualTo(1);
    assertThat(prose("en", "word ".repeat(228 * 4)).readingMinutes()).isEqualTo(4);
  }

  @Test
  void findsTheFirstSentenceByTheRulesOfTheScript() {
    assertThat(prose("en", "It is one. It is two.").firstSentence()).isEqualTo("It is one.");
    assertThat(prose("hi", "यह एक है। यह दो है।").firstSentence()).isEqualTo("यह एक है।");
    assertThat(prose("zh-Hans", "这是一。这是二。").firstSentence()).isEqualTo("这是一。");
    assertThat(prose("en", "No end").firstSentence()).isEqualTo("No end");
  }
}
