package org.manyleaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stand under the letters under which a reader of the language looks for them. */
class AlphabeticGroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en      ; zebra,apple,Ähre          ; A:Ähre,apple|Z:zebra
          es      ; nube,ñandú,oso            ; N:nube|Ñ:ñandú|O:oso
          pl      ; łuk,lato,zima,żaba        ; L:lato|Ł:łuk|Z:zima|Ż:żaba
          ru      ; яма,ёлка,ель              ; Е:ёлка,ель|Я:яма
          ar      ; نخاع,ألم                  ; ا:ألم|ن:نخاع
          hi      ; लक्षण,अस्थि               ; अ:अस्थि|ल:लक्षण
          th      ; เซลล์,การรักษา            ; ก:การรักษา|ซ:เซลล์
          zh-Hans ; 症状,骨髓                 ; G:骨髓|Z:症状
          ja      ; こつずい,たはつせい       ; か:こつずい|た:たはつせい
          ko      ; 재발,골수                 ; ㄱ:골수|ㅈ:재발
          ru      ; relapse,яма               ; Я:яма|:relapse
          """)
  void eachUnderItsLetter(String tag, String words, String expected) {
    List<AlphabeticGroups.Group<String>> groups =
        AlphabeticGroups.of(
                Language.of(tag), List.of(words.split(",", -1)), UnaryOperator.identity())
            .groups();
    assertThat(
            groups.stream()
                .map(group -> group.letter() + ":" + String.join(",", group.items()))
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }
}
