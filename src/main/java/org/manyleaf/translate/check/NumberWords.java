package org.manyleaf.translate.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers written out in words, as CLDR's rules for a language spell them.
 *
 * @param locale the language
 */
record NumberWords(ULocale locale) {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B]");

  /** Scripts whose words are not parted by spaces. */
  private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsThai}\\p{IsKhmer}].*");

  /** Whether every one of these numbers stands in the text in words. */
  boolean areIn(String text, List<String> numbers) {
    String lower = UCharacter.toLowerCase(locale, text);
    if (numbers.isEmpty() || lower.chars().noneMatch(Character::isLetter)) {
      return numbers.isEmpty();
    }
    RuleBasedNumberFormat spelling =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    return numbers.stream()
        .allMatch(n -> spellings(n, spelling).stream().anyMatch(word -> stands(lower, word)));
  }

  private static boolean stands(String text, String word) {
    String found = Pattern.quote(word);
    return UNSPACED.matcher(word).matches()
        ? text.contains(word)
        : Pattern.compile("(?<![\\p{L}\\p{M}])" + found + "(?![\\p{L}\\p{M}])")
            .matcher(text)
            .find();
  }

  private Set<String> spellings(String number, RuleBasedNumberFormat spelling) {
    Set<String> words = new HashSet<>(ownWords(number));
    if (WHOLE.matcher(number).matches()) {
      Stream.of(spelling.getRuleSetNames())
          .filter(rules -> rules.startsWith("%spellout-"))
          .map(rules -> spelling.format(Long.parseLong(number), rules))
          .map(word -> INVISIBLE.matcher(UCharacter.toLowerCase(locale, word)).replaceAll(""))
          .forEach(words::add);
    }
    return words;
  }

  private Set<String> ownWords(String number) {
    if (!locale.getLanguage().equals("en")) {
      return Set.of();
    }
    return switch (number) {
      case "0.5" -> Set.of("half");
      case "1" -> Set.of("once", "a", "an");
      case "2" -> Set.of("twice", "both", "double");
      default -> Set.of();
    };
  }
}
