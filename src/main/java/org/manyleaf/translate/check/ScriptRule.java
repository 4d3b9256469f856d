package org.manyleaf.translate.check;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Most of a text is in another script than its language. */
final class ScriptRule implements TextRule {

  /** As many letters as a name or an abbreviation may have. */
  private static final int NAME = 12;

  @Override
  public String id() {
    return "script";
  }

  @Override
  public String what() {
    return "Most letters are of another script than the language is written in.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    Set<Integer> scripts = scriptsOf(texts.language().script());
    int[] letters =
        String.join(" ", texts.target().ownWords())
            .codePoints()
            .filter(Character::isLetter)
            .map(UScript::getScript)
            .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
            .toArray();
    long own = Arrays.stream(letters).filter(scripts::contains).count();
    return letters.length <= NAME || own * 2 >= letters.length
        ? List.of()
        : List.of(
            Complaint.warning(
                own + " of " + letters.length + " letters in the script of the language",
                "at least half of them",
                "translate the text; mark words of another language by <span lang=\"…\">"));
  }

  private static Set<Integer> scriptsOf(String code) {
    return switch (code) {
      case "Hans", "Hant", "Hani" -> Set.of(UScript.HAN);
      case "Jpan", "Hira", "Kana" -> Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);
      case "Kore", "Hang" -> Set.of(UScript.HANGUL, UScript.HAN);
      default -> Set.of(UScript.getCodeFromName(code));
    };
  }
}
