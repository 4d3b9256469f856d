package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text as readers get to see it: one reading for each branch of its plurals and selects. A text
 * that is no ICU message has no readings. Immutable; parsed once, as many rules look at it.
 */
final class Wording {

  /** Stands in a reading where an argument is filled in. */
  static final char ARGUMENT = '\uFFFC';

  /** What makes a message more than its own text. */
  private static final Pattern SYNTAX = Pattern.compile("[{}']");

  private static final Pattern BREAK = Pattern.compile("<br\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern FOREIGN =
      Pattern.compile("<span\\b[^<>]*\\blang=[^<>]*>.*?</span>", Pattern.DOTALL);

  private final String pattern;
  private final List<String> markup;
  private final List<String> measured;
  private final List<String> words;
  private final List<String> ownWords;
  private final List<List<Quantity>> quantities;

  /**
   * Reads a text as written.
   *
   * @param numbers how its language writes numbers
   */
  Wording(String pattern, Quantities numbers) {
    this.pattern = pattern;
    boolean plain = !SYNTAX.matcher(pattern).find();
    Optional<Branches> branches = plain ? Optional.empty() : Branches.of(pattern);
    List<String> filled =
        plain ? List.of(pattern) : readings(branches, name -> String.valueOf(ARGUMENT));
    markup = plain ? filled : readings(branches, name -> "{" + name + "}");
    words = filled.stream().map(Wording::withoutTags).toList();
    measured = plain ? words : markup.stream().map(Wording::withoutTags).toList();
    quantities = measured.stream().map(numbers::in).toList();
    ownWords =
        pattern.contains("<span")
            ? filled.stream()
                .map(reading -> withoutTags(FOREIGN.matcher(reading).replaceAll(" ")))
                .toList()
            : words;
  }

  /** Reads an English text as written. */
  static Wording english(String pattern) {
    return new Wording(pattern, Quantities.ENGLISH);
  }

  private static List<String> readings(
      Optional<Branches> branches, UnaryOperator<String> argument) {
    return branches.map(message -> message.readings(argument)).orElse(List.of());
  }

  /** The text as written. */
  String pattern() {
    return pattern;
  }

  /** The readings with their tags; arguments stand in braces. */
  List<String> markup() {
    return markup;
  }

  /** The readings without tags; arguments stand in braces. */
  List<String> measured() {
    return measured;
  }

  /** The quantities of each of the {@link #measured} readings. */
  List<List<Quantity>> quantities() {
    return quantities;
  }

  /** The readings without tags. */
  List<String> words() {
    return words;
  }

  /** The readings without tags and without words that are marked as of another language. */
  List<String> ownWords() {
    return ownWords;
  }

  private static String withoutTags(String reading) {
    if (reading.indexOf('<') < 0) {
      return resolved(reading);
    }
    String broken = BREAK.matcher(reading).replaceAll(" ");
    return resolved(TAG.matcher(broken).replaceAll(""));
  }

  private static String resolved(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&nbsp;", "\u00A0")
        .replace("&#160;", "\u00A0")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
