package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.manyleaf.article.Status;

/**
 * The attestations beside a bundle, {@code <tag>.state.tsv}: lines of eight cells, only ever
 * appended, whose order and repetition mean nothing, so that any union of two versions is right. A
 * line whose first cell is {@code ok} accepts a finding of a check for one text: {@code ok}, rule,
 * key, target, who, date, reason.
 */
public final class StateFile {

  private static final String ACCEPTED = "ok";
  private static final int ACCEPTED_COLUMNS = 7;
  private static final String SHAPE =
      "key, source, target, machine|translated|reviewed, who, via, date, note; or ok, rule, key,"
          + " target, who, date, reason; separated by tabs";

  private final Map<String, Set<Attestation>> byKey;
  private final Set<Acceptance> accepted;

  private StateFile(Map<String, Set<Attestation>> byKey, Set<Acceptance> accepted) {
    this.byKey = byKey;
    this.accepted = Set.copyOf(accepted);
  }

  /** A finding of a rule that somebody looked at and accepts, for this text alone. */
  public record Acceptance(String rule, String key, Fingerprint target) {}

  /** A file without lines. */
  public static StateFile empty() {
    return new StateFile(Map.of(), Set.of());
  }

  /**
   * Reads a file; one that is absent is empty, a malformed line costs that line, with a problem.
   *
   * @param name the file's name in messages
   */
  public static StateFile read(Path path, String name, Consumer<Problem> problems) {
    Map<String, Set<Attestation>> byKey = new HashMap<>();
    Set<Acceptance> accepted = new HashSet<>();
    for (Tsv.Row row : Tsv.read(path, name, problems)) {
      Optional<Attestation> attestation = Attestation.parse(row.cells());
      Optional<Acceptance> acceptance = acceptance(row.cells());
      attestation.ifPresent(a -> byKey.computeIfAbsent(a.key(), k -> new HashSet<>()).add(a));
      acceptance.ifPresent(accepted::add);
      if (attestation.isEmpty() && acceptance.isEmpty()) {
        problems.accept(
            new Problem(
                name,
                row.line(),
                null,
                "'" + String.join(" ", row.cells()) + "'",
                SHAPE,
                "delete the line or restore it from the history of the file"));
      }
    }
    return new StateFile(byKey, accepted);
  }

  private static Optional<Acceptance> acceptance(List<String> cells) {
    return cells.size() == ACCEPTED_COLUMNS && cells.get(0).equals(ACCEPTED)
        ? Fingerprint.parse(cells.get(3))
            .map(target -> new Acceptance(cells.get(1), cells.get(2), target))
        : Optional.empty();
  }

  /** All that vouch for exactly this text under this key. */
  public Collection<Attestation> of(String key, Fingerprint target) {
    return byKey.getOrDefault(key, Set.of()).stream()
        .filter(attestation -> attestation.target().equals(target))
        .toList();
  }

  /** Whether a person translated exactly this text: then somebody else must review it. */
  public boolean isTranslatedBy(String who, String key, Fingerprint target) {
    return of(key, target).stream()
        .map(Attestation::voucher)
        .anyMatch(known -> known.status() == Status.TRANSLATED && known.who().equals(who));
  }

  /** Whether any finding of this rule is accepted for any text of this key. */
  public boolean mentions(String rule, String key) {
    return accepted.stream().anyMatch(a -> a.rule().equals(rule) && a.key().equals(key));
  }

  /** Whether a finding of this rule is accepted for exactly this text. */
  public boolean accepts(String rule, String key, Fingerprint target) {
    return accepted.contains(new Acceptance(rule, key, target));
  }
}
