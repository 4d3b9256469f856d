package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleLayout.Blank;
import org.manyleaf.bundle.BundleLayout.Comment;
import org.manyleaf.bundle.BundleLayout.Piece;
import org.manyleaf.bundle.BundleLayout.Text;

/**
 * Puts the entries of a translation into the order of the English file, with its blank lines and
 * its notes, which become {@code #.} lines. An entry keeps every byte of its own; a comment of the
 * translator's goes with the entry below it; an entry that is missing is there as {@code # key =
 * English}. What is tidy already stays as it is. Immutable.
 */
public final class BundleTidier {

  private final List<Place> places = new ArrayList<>();
  private final Map<String, String> suggestions = new LinkedHashMap<>();
  private final Set<String> notes = new HashSet<>();
  private final EnglishHistory history;

  /** An English entry with the blank lines and notes above it. */
  private record Place(String key, List<Piece> above) {

    boolean isSetOff() {
      return !above.isEmpty() && above.get(0) instanceof Blank;
    }
  }

  /**
   * Reads the order.
   *
   * @param english the English file's text
   * @param history what became of earlier English, to know it again in comments
   * @param suggestion what a translator begins with, given the English
   */
  public BundleTidier(String english, EnglishHistory history, Function<String, String> suggestion) {
    this.history = history;
    List<Piece> above = new ArrayList<>();
    boolean first = true;
    for (Piece piece : BundleLayout.of(english).pieces()) {
      if (!(piece instanceof Text text)) {
        above.add(piece);
        continue;
      }
      List<Piece> kept = first ? withoutHeader(above) : List.copyOf(above);
      first = false;
      above.clear();
      if (LabelsReader.isTranslated(text.entry())) {
        places.add(new Place(text.key(), kept));
        suggestions.put(text.key(), suggestion.apply(text.entry().value()));
        kept.forEach(this::remember);
      } else if (kept.stream().anyMatch(Blank.class::isInstance)) {
        above.add(new Blank(""));
      }
    }
  }

  private void remember(Piece piece) {
    if (piece instanceof Comment comment) {
      notes.add(comment.words());
    }
  }

  /** The first comments, with a blank line below them, speak of the English file alone. */
  private static List<Piece> withoutHeader(List<Piece> above) {
    int blank = 0;
    while (blank < above.size() && above.get(blank) instanceof Comment) {
      blank++;
    }
    return blank < above.size() ? List.copyOf(above.subList(blank, above.size())) : List.of();
  }

  /** The tidy form of a translation's text, byte order mark included. */
  public String tidied(String text) {
    // A comment that comes to stand on top is the header from then on: hence twice.
    return arranged(arranged(text));
  }

  private String arranged(String text) {
    OwnLines own = OwnLines.of(text, this);
    TidyText out = new TidyText(text);
    own.header().forEach(out::add);
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (i == 0 && !place.isSetOff()) {
        out.blank();
      }
      addAbove(place, out);
      own.comments(place.key()).forEach(out::add);
      if (own.texts(place.key()).isEmpty()) {
        String todo = BundleEditor.escaped(suggestions.getOrDefault(place.key(), ""));
        out.line("# " + place.key() + " = " + todo);
      }
      own.texts(place.key()).forEach(out::add);
      if (i + 1 == places.size()
          || !blockOf(places.get(i + 1).key()).equals(blockOf(place.key()))) {
        own.strangersIn(blockOf(place.key())).forEach(out::add);
      }
    }
    own.rest().forEach(out::add);
    return out.toString();
  }

  private static void addAbove(Place place, TidyText out) {
    for (Piece piece : place.above()) {
      if (piece instanceof Blank) {
        out.blank();
      } else if (piece instanceof Comment comment && !comment.isDirective()) {
        out.line("#. " + comment.words());
      }
    }
  }

  static String blockOf(String key) {
    return key.replaceFirst("\\..*", "");
  }

  /** Whether the English has this key, for translators. */
  boolean knows(String key) {
    return suggestions.containsKey(key);
  }

  /** Whether a comment comes from the English file and not from the translator. */
  boolean isNote(Comment comment) {
    return comment.raw().startsWith("#.") || notes.contains(comment.words());
  }

  /** Whether this is what a translator began with, or English from earlier on. */
  boolean isSuggestion(String key, String value) {
    Entry entry =
        new PropertiesSyntax("", problem -> {})
            .parse("k = " + value).stream()
                .findFirst()
                .orElseGet(() -> new Entry("k", "", 1, List.of(), ""));
    return entry.value().equals(suggestions.get(key))
        || history.earlier(key, Fingerprint.of(entry.value())).isPresent();
  }
}
