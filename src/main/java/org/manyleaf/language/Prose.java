package org.manyleaf.language;

import com.ibm.icu.text.BreakIterator;
import java.util.Map;

/**
 * Running text in one language, cut at the boundaries of UAX 29 and ICU's dictionaries, so that
 * Thai and Chinese have words although they write no spaces.
 *
 * @param text plain text
 * @param language the language it is in
 */
public record Prose(String text, Language language) {

  /**
   * Silent reading speeds in words per minute: Trauzettel-Klosinski and Dietz, "Standardized
   * Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012).
   */
  private static final Map<String, Integer> WORDS_PER_MINUTE =
      Map.ofEntries(
          Map.entry("ar", 138),
          Map.entry("de", 179),
          Map.entry("en", 228),
          Map.entry("es", 218),
          Map.entry("fi", 161),
          Map.entry("fr", 195),
          Map.entry("he", 187),
          Map.entry("it", 188),
          Map.entry("ja", 193),
          Map.entry("nl", 202),
          Map.entry("pl", 166),
          Map.entry("pt", 181),
          Map.entry("ru", 184),
          Map.entry("sl", 180),
          Map.entry("sv", 199),
          Map.entry("tr", 166),
          Map.entry("zh", 158));

  /** The mean over the study's languages, for a language that it did not measure. */
  private static final int MEAN_WORDS_PER_MINUTE = 184;

  /** How many words it has; punctuation and spaces are none. */
  public int words() {
    BreakIterator boundary = BreakIterator.getWordInstance(language.locale());
    boundary.setText(text);
    int words = 0;
    while (boundary.next() != BreakIterator.DONE) {
      if (boundary.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words++;
      }
    }
    return words;
  }

  /** How many minutes a practised reader of the language takes, at least one. */
  public int readingMinutes() {
    int speed =
        WORDS_PER_MINUTE.getOrDefault(language.locale().getLanguage(), MEAN_WORDS_PER_MINUTE);
    return Math.max(1, Math.round((float) words() / speed));
  }

  /** The first sentence, without the space behind it; all of the text if there is only one. */
  public String firstSentence() {
    BreakIterator boundary = BreakIterator.getSentenceInstance(language.locale());
    boundary.setText(text);
    int end = boundary.next();
    return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
  }
}
