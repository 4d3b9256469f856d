package org.manyleaf.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed between two texts, word by word. */
public final class WordDiff {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private WordDiff() {}

  /** What became of some words. */
  public enum Fate {
    /** They stand in both texts. */
    KEPT,
    /** They stand in the earlier text alone. */
    LOST,
    /** They stand in the later text alone. */
    NEW
  }

  /** Words that follow each other and share their fate, with single spaces between them. */
  public record Run(Fate fate, String words) {

    @Override
    public String toString() {
      return switch (fate) {
        case KEPT -> words;
        case LOST -> "[-" + words + "-]";
        case NEW -> "{+" + words + "+}";
      };
    }
  }

  /** Both texts in one line: {@code kept [-lost-] {+new+}}. */
  static String between(String before, String after) {
    return runs(before, after).stream().map(Run::toString).collect(Collectors.joining(" "));
  }

  /** Both texts as runs of words; of two that were swapped, the lost ones come first. */
  public static List<Run> runs(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int[][] common = commonLengths(old, now);
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      boolean both = i < old.size() && j < now.size();
      if (both && old.get(i).equals(now.get(j))) {
        add(runs, Fate.KEPT, now.get(j));
        i++;
        j++;
      } else if (j == now.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
        add(runs, Fate.LOST, old.get(i++));
      } else {
        add(runs, Fate.NEW, now.get(j++));
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, Fate fate, String word) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).fate() == fate) {
      runs.set(last, new Run(fate, runs.get(last).words() + " " + word));
    } else {
      runs.add(new Run(fate, word));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int[][] commonLengths(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
