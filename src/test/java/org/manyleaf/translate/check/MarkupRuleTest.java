package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fine  | fr | Take <strong>one</strong> tablet | Prenez <strong>un</strong> comprimé
          ERROR | fr | Take <strong>one</strong> tablet | Prenez un comprimé
          ERROR | fr | Take one tablet | Prenez <em>un</em> comprimé
          ERROR | ru | <strong>one</strong> | <em>один</em>
          fine  | ar | <em>a</em> <strong>b</strong> | <strong>ب</strong> <em>ا</em>
          ERROR | ar | <em>a</em> and <em>b</em> | <em>ا</em> وب
          fine  | ar | <a href="{link_a}">A</a> | <a href="{link_a}">ا (<span lang="en" dir="ltr">A</span>) <bdi>x</bdi></a>
          ERROR | ar | <a href="{link_a}">A</a> <a href="{link_b}">B</a> | <a href="{link_a}">ا</a> <a href="{link_a}">ب</a>
          fine  | hi | <a href="{link_a}">A</a> <a href="{link_b}">B</a> | <a href='{link_b}'>ब</a> <a href="{link_a}">अ</a>
          fine  | es | <abbr title="World">W</abbr> | <abbr title="Mundo">M</abbr>
          ERROR | es | <dfn data-term="a">W</dfn> | <dfn data-term="b">M</dfn>
          fine  | es | H<sub>2</sub>O<br>x | H<sub>2</sub>O<br/>x
          ERROR | zh-Hans | a<br>b | 甲乙
          fine  | ru | {n, plural, one {<em>#</em> day} other {<em>#</em> days}} | {n, plural, one {<em>#</em>} few {<em>#</em>} many {<em>#</em>} other {<em>#</em>}}
          ERROR | ru | {n, plural, one {<em>#</em> day} other {<em>#</em> days}} | {n, plural, one {<em>#</em>} few {#} many {<em>#</em>} other {<em>#</em>}}
          """)
  void wantsTheTagsOfTheEnglish(String verdict, String tag, String english, String target) {
    assertThat(Verdict.of(new MarkupRule(), tag, english, target)).isEqualTo(verdict);
  }
}
