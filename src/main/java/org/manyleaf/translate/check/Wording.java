package org.manyleaf.translate.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as readers get to see it: one reading for each branch of its plurals and selects. A text
 * that is no ICU message has no readings.
 *
 * @param pattern the text as written
 */
record Wording(String pattern) {

  /** Stands in a reading where an argument is filled in. */
  static final char ARGUMENT = '\uFFFC';

  private static final Pattern BREAK = Pattern.compile("<br\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern FOREIGN =
      Pattern.compile("<span\\b[^<>]*\\blang=[^<>]*>.*?</span>", Pattern.DOTALL);

  /** The readings with their tags; arguments stand in braces. */
  List<String> markup() {
    return Branches.of(pattern)
        .map(branches -> branches.readings(name -> "{" + name + "}"))
        .orElse(List.of());
  }

  /** The readings without tags. */
  List<String> words() {
    return filled().stream().map(Wording::withoutTags).toList();
  }

  /** The readings without tags and without words that are marked as of another language. */
  List<String> ownWords() {
    return filled().stream()
        .map(reading -> withoutTags(FOREIGN.matcher(reading).replaceAll(" ")))
        .toList();
  }

  private List<String> filled() {
    return Branches.of(pattern)
        .map(branches -> branches.readings(name -> String.valueOf(ARGUMENT)))
        .orElse(List.of());
  }

  private static String withoutTags(String reading) {
    String broken = BREAK.matcher(reading).replaceAll(" ");
    return resolved(TAG.matcher(broken).replaceAll(""));
  }

  private static String resolved(String text) {
    return text.replace("&nbsp;", "\u00A0")
        .replace("&#160;", "\u00A0")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
