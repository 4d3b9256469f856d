package org.manyleaf.translate.check;

import java.util.List;
import java.util.stream.Collectors;
import org.manyleaf.language.Language;

/** What a rule says about two texts, short enough for a table. */
final class Verdict {

  private Verdict() {}

  /** The severities of the complaints, or {@code fine}. */
  static String of(TextRule rule, String tag, String english, String target, String... directives) {
    List<Complaint> complaints = complaints(rule, tag, english, target, directives);
    return complaints.isEmpty()
        ? "fine"
        : complaints.stream().map(c -> c.severity().name()).collect(Collectors.joining(" "));
  }

  /** The complaints themselves. */
  static List<Complaint> complaints(
      TextRule rule, String tag, String english, String target, String... directives) {
    return rule.complaints(texts(tag, english, target, directives));
  }

  /** The translation as the rule mends it; as it is if the rule cannot. */
  static String mended(TextRule rule, String tag, String english, String target) {
    return rule.mended(texts(tag, english, target)).orElse(target);
  }

  private static Texts texts(String tag, String english, String target, String... directives) {
    TargetLanguage language = TargetLanguage.of(Language.of(tag));
    return new Texts(
        language, Wording.english(english), language.wording(target), List.of(directives));
  }
}
