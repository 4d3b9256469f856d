package org.manyleaf.translate.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same word stands twice in a row. */
final class RepeatedWordRule implements TextRule {

  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{2,})\\s+\\1(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Languages that double words, or write none apart. */
  private static final Set<String> DOUBLING =
      Set.of("zh", "ja", "th", "lo", "km", "my", "id", "ms", "hi", "bn", "ta", "vi", "tr");

  /** Words that stand twice in good prose: "nous nous", "vous vous". */
  private static final Set<String> FINE = Set.of("nous", "vous", "die", "das", "sie");

  @Override
  public String id() {
    return "repeated-word";
  }

  @Override
  public String what() {
    return "The same word stands twice in a row.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    if (DOUBLING.contains(texts.code())) {
      return List.of();
    }
    for (String words : texts.target().words()) {
      Matcher twice = TWICE.matcher(words);
      while (twice.find()) {
        if (!FINE.contains(twice.group(1).toLowerCase(Locale.ROOT))) {
          return List.of(
              Complaint.info("'" + twice.group() + "'", "the word once", "delete one of the two"));
        }
      }
    }
    return List.of();
  }
}
