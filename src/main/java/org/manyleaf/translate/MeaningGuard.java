package org.manyleaf.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether an English change can be a small one: an edit that keeps the meaning changes no number,
 * no argument, no tag, no negation and no word of certainty or duty.
 */
final class MeaningGuard {

  private static final Map<String, Pattern> GUARDED =
      Map.of(
          "numbers",
          Pattern.compile("\\p{Nd}+([.,]\\p{Nd}+)*"),
          "arguments",
          Pattern.compile("\\{[a-z][a-z0-9_]*"),
          "tags",
          Pattern.compile("</?[a-z][^>]*>"),
          "negation",
          word(
              "no|not|never|none|nobody|nothing|neither|nor|without|cannot|unless|except|\\w+n['’]t"),
          "certainty or duty",
          word(
              "may|might|can|could|should|must|shall|will|would|need|needs|always|often|usually|"
                  + "sometimes|rarely|only|least|most|more|less|fewer|all|any|some|every|avoid|stop"));

  private MeaningGuard() {}

  private static Pattern word(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** What a change touches that a small one must not; empty if nothing. */
  static List<String> objections(String before, String after) {
    List<String> objections = new ArrayList<>();
    new TreeMap<>(GUARDED)
        .forEach(
            (name, pattern) -> {
              List<String> was = found(pattern, before);
              List<String> is = found(pattern, after);
              if (!was.equals(is)) {
                objections.add(name + " changed: " + was + " became " + is);
              }
            });
    return objections;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
