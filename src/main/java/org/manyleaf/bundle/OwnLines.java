package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.bundle.BundleLayout.Comment;
import org.manyleaf.bundle.BundleLayout.Piece;
import org.manyleaf.bundle.BundleLayout.Text;

/** The lines of a translation that are the translator's: texts, and comments by the key below. */
final class OwnLines {

  private static final Pattern COMMENTED_OUT =
      Pattern.compile("[#!]\\s*([A-Za-z0-9._-]+)\\s*[=:]\\s*(.*)");

  private final BundleTidier english;
  private final List<String> header = new ArrayList<>();
  private final Map<String, List<String>> comments = new LinkedHashMap<>();
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private List<String> pending = new ArrayList<>();
  private boolean begun;

  private OwnLines(BundleTidier english) {
    this.english = english;
  }

  /** Sorts the lines of a translation. */
  static OwnLines of(String text, BundleTidier english) {
    OwnLines own = new OwnLines(english);
    BundleLayout.of(text).pieces().forEach(own::take);
    return own;
  }

  private void take(Piece piece) {
    if (piece instanceof Text text) {
      begun = true;
      release(text.key());
      texts.computeIfAbsent(text.key(), key -> new ArrayList<>()).add(text.raw());
    } else if (piece instanceof Comment comment) {
      take(comment);
    } else {
      begun = begun || !header.isEmpty();
    }
  }

  private void take(Comment comment) {
    Matcher entry = COMMENTED_OUT.matcher(comment.raw().strip());
    boolean entryLike = entry.matches() && english.knows(entry.group(1));
    if (entryLike && !english.isSuggestion(entry.group(1), entry.group(2))) {
      pending.add(comment.raw());
    }
    if (entryLike) {
      release(entry.group(1));
    } else if (!begun && !english.isNote(comment)) {
      header.add(comment.raw());
      return;
    } else if (!english.isNote(comment)) {
      pending.add(comment.raw());
    }
    begun = true;
  }

  private void release(String key) {
    comments.computeIfAbsent(key, k -> new ArrayList<>()).addAll(pending);
    pending = new ArrayList<>();
  }

  /** The comments on top. */
  List<String> header() {
    return header;
  }

  /** The translator's comments on an entry. */
  List<String> comments(String key) {
    return comments.getOrDefault(key, List.of());
  }

  /** The entries of a key; more than one if it stands there twice. */
  List<String> texts(String key) {
    return texts.getOrDefault(key, List.of());
  }

  /** Entries that English does not have, with their comments, each only once. */
  List<String> strangersIn(String block) {
    List<String> lines = new ArrayList<>();
    for (String key : List.copyOf(texts.keySet())) {
      if (!english.knows(key) && BundleTidier.blockOf(key).equals(block)) {
        lines.addAll(comments(key));
        lines.addAll(texts(key));
        texts.remove(key);
      }
    }
    return lines;
  }

  /** What is left at the end. */
  List<String> rest() {
    List<String> lines = new ArrayList<>();
    for (String key : List.copyOf(texts.keySet())) {
      lines.addAll(strangersIn(BundleTidier.blockOf(key)));
    }
    lines.addAll(pending);
    return lines;
  }
}
