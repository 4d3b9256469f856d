package org.manyleaf.bundle;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What became of earlier English texts, {@code en.history.tsv}: append-only, order without meaning.
 *
 * <p>Two kinds of lines. {@code text}, key, fingerprint, date, English: a text that was in force
 * until that day. {@code minor} or {@code safety}, key, old fingerprint, new fingerprint, who,
 * date, why: the author's grade of a change. A change that nobody graded is major.
 */
public final class EnglishHistory {

  private static final int TEXT_COLUMNS = 5;
  private static final int CHANGE_COLUMNS = 7;
  private static final String SHAPE =
      "text, key, fingerprint, date, English; or minor|safety, key, old, new, who, date, why;"
          + " separated by tabs";

  private final Map<Place, Earlier> texts;
  private final List<Change> changes;

  private EnglishHistory(Map<Place, Earlier> texts, List<Change> changes) {
    this.texts = Map.copyOf(texts);
    this.changes = List.copyOf(changes);
  }

  private record Place(String key, Fingerprint source) {}

  /** An English text that is no longer in force, and the day it ceased to be. */
  public record Earlier(String english, LocalDate until) {}

  private record Change(boolean safety, String key, Fingerprint before, Fingerprint after) {
    boolean joins(Set<Fingerprint> texts) {
      return texts.contains(before) && texts.contains(after);
    }
  }

  /** No history. */
  public static EnglishHistory empty() {
    return new EnglishHistory(Map.of(), List.of());
  }

  /**
   * Reads a file; one that is absent is empty, a malformed line costs that line, with a problem.
   *
   * @param name the file's name in messages
   */
  public static EnglishHistory read(Path path, String name, Consumer<Problem> problems) {
    Map<Place, Earlier> texts = new LinkedHashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(path, name, problems)) {
      try {
        parse(row.cells(), texts, changes);
      } catch (IllegalArgumentException | DateTimeException malformed) {
        String found = "'" + String.join(" ", row.cells()) + "'";
        problems.accept(
            new Problem(
                name,
                row.line(),
                null,
                found,
                SHAPE,
                "delete the line or restore it from the history of the file"));
      }
    }
    return new EnglishHistory(texts, changes);
  }

  private static void parse(List<String> cells, Map<Place, Earlier> texts, List<Change> changes) {
    String kind = cells.get(0);
    boolean grade = kind.equals("minor") || kind.equals("safety");
    if (kind.equals("text") && cells.size() == TEXT_COLUMNS) {
      Place place = new Place(cells.get(1), new Fingerprint(cells.get(2)));
      Earlier earlier = new Earlier(cells.get(4), LocalDate.parse(cells.get(3)));
      texts.merge(place, earlier, (a, b) -> a.until().isAfter(b.until()) ? a : b);
    } else if (grade && cells.size() == CHANGE_COLUMNS) {
      changes.add(
          new Change(
              kind.equals("safety"),
              cells.get(1),
              new Fingerprint(cells.get(2)),
              new Fingerprint(cells.get(3))));
    } else {
      throw new IllegalArgumentException("neither");
    }
  }

  /** An earlier English text of a key, if it was kept. */
  public Optional<Earlier> earlier(String key, Fingerprint source) {
    return Optional.ofNullable(texts.get(new Place(key, source)));
  }

  /** Whether two English texts of a key mean the same: equal, or linked by minor changes. */
  public boolean sameMeaning(String key, Fingerprint one, Fingerprint other) {
    return one.equals(other) || (!changes.isEmpty() && alike(key, one).contains(other));
  }

  /** Where somebody calls minor what another calls a matter of safety, the latter is believed. */
  private Set<Fingerprint> alike(String key, Fingerprint start) {
    List<Change> grave =
        changes.stream().filter(change -> change.safety() && change.key().equals(key)).toList();
    Set<Fingerprint> alike =
        reached(key, start, change -> !change.safety() && !isOneOf(grave, change), true);
    return grave.stream().anyMatch(change -> change.joins(alike)) ? Set.of(start) : alike;
  }

  private static boolean isOneOf(List<Change> grave, Change minor) {
    Set<Fingerprint> ends = Set.copyOf(List.of(minor.before(), minor.after()));
    return grave.stream().anyMatch(change -> change.joins(ends));
  }

  /**
   * Whether a translation of an earlier English must not be shown: there was a change for safety
   * since, or it is not known that there was none.
   */
  public boolean isWithdrawn(String key, Fingerprint translated, Fingerprint today) {
    for (Change change : changes) {
      if (change.safety()
          && change.key().equals(key)
          && !sameMeaning(key, change.before(), today)
          && !reached(key, change.after(), any -> true, false).contains(translated)) {
        return true;
      }
    }
    return false;
  }

  /** Whether today's English of a key comes from a change for safety, as far as is known. */
  public boolean changedForSafety(String key, Fingerprint today) {
    return changes.stream()
        .filter(change -> change.safety() && change.key().equals(key))
        .anyMatch(change -> !sameMeaning(key, change.before(), today));
  }

  private Set<Fingerprint> reached(
      String key, Fingerprint start, Predicate<Change> through, boolean bothWays) {
    Set<Fingerprint> reached = new HashSet<>(Set.of(start));
    Deque<Fingerprint> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Fingerprint at = open.pop();
      for (Change change : changes) {
        if (!change.key().equals(key) || !through.test(change)) {
          continue;
        }
        if (change.before().equals(at) && reached.add(change.after())) {
          open.push(change.after());
        }
        if (bothWays && change.after().equals(at) && reached.add(change.before())) {
          open.push(change.before());
        }
      }
    }
    return reached;
  }
}
