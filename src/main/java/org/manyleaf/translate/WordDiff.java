package org.manyleaf.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word: {@code [-lost-]} and {@code {+new+}}. */
final class WordDiff {

  private static final Pattern WORD = Pattern.compile("\\s*\\S+");

  private WordDiff() {}

  /** Both texts in one. */
  static String between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int[][] common = commonLengths(old, now);
    List<String> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      boolean both = i < old.size() && j < now.size();
      if (both && old.get(i).strip().equals(now.get(j).strip())) {
        pieces.add(now.get(j).strip());
        i++;
        j++;
      } else if (j == now.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
        pieces.add("[-" + old.get(i++).strip() + "-]");
      } else {
        pieces.add("{+" + now.get(j++).strip() + "+}");
      }
    }
    return String.join(" ", pieces).replace("-] [-", " ").replace("+} {+", " ");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int[][] commonLengths(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).strip().equals(now.get(j).strip())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
