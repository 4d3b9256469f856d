package org.manyleaf.translate.check;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Most of a text is in another script than its language, or one word is in two. */
final class ScriptRule implements TextRule {

  /** As many letters as a name or an abbreviation may have. */
  private static final int NAME = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Alphabets with letters that look alike. */
  private static final List<Pattern> ALPHABETS =
      List.of(
          Pattern.compile("\\p{IsLatin}"),
          Pattern.compile("\\p{IsCyrillic}"),
          Pattern.compile("\\p{IsGreek}"));

  @Override
  public String id() {
    return "script";
  }

  @Override
  public String what() {
    return "Letters of another script than the language is written in.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    List<Complaint> complaints = new ArrayList<>();
    mixedWord(texts).ifPresent(word -> complaints.add(mixed(word)));
    shareOfForeign(texts).ifPresent(complaints::add);
    return complaints;
  }

  private static Optional<String> mixedWord(Texts texts) {
    return texts.target().words().stream()
        .filter(ScriptRule::hasAlphabets)
        .flatMap(words -> WORD.matcher(words).results().map(MatchResult::group))
        .filter(
            word ->
                !word.startsWith("μ")
                    && ALPHABETS.stream().filter(a -> a.matcher(word).find()).count() > 1)
        .findFirst();
  }

  /** Whether it is worth a closer look: there are letters of two alphabets at all. */
  private static boolean hasAlphabets(String words) {
    boolean latin = false;
    boolean greek = false;
    boolean cyrillic = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      latin |= c < 0x250 && Character.isLetter(c);
      greek |= c >= 0x370 && c < 0x400;
      cyrillic |= c >= 0x400 && c < 0x530;
    }
    return latin ? greek || cyrillic : greek && cyrillic;
  }

  private static Complaint mixed(String word) {
    return Complaint.warning(
        "'" + word + "', whose letters are of two alphabets",
        "one alphabet in a word",
        "type the word again; look-alikes are other letters to readers and to searches");
  }

  private static Optional<Complaint> shareOfForeign(Texts texts) {
    Set<Integer> scripts = scriptsOf(texts.targetLanguage().script());
    int letters = 0;
    int own = 0;
    for (String words : texts.target().ownWords()) {
      for (int i = 0, c; i < words.length(); i += Character.charCount(c)) {
        c = words.codePointAt(i);
        int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
        if (script != UScript.COMMON && script != UScript.INHERITED) {
          letters++;
          own += scripts.contains(script) ? 1 : 0;
        }
      }
    }
    return letters <= NAME || own * 2 >= letters
        ? Optional.empty()
        : Optional.of(
            Complaint.warning(
                own + " of " + letters + " letters in the script of the language",
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
