package org.manyleaf.translate.exchange.omegat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyleaf.bundle.Fingerprint;

/** What a translator decided, found again by the English it is a translation of. */
final class Memory {

  private final Map<Fingerprint, List<TmxUnit>> byEnglish;

  /** Holds these translations. */
  Memory(List<TmxUnit> units) {
    byEnglish =
        units.stream().collect(Collectors.groupingBy(unit -> Fingerprint.of(unit.source())));
  }

  /**
   * The translations of a segment: its own, or else those of its English wherever it stands, as
   * OmegaT shows them. More than one only if somebody tampered with the memory.
   */
  List<String> translations(String file, String id, Fingerprint english) {
    List<String> own = find(english, unit -> unit.file().equals(file) && unit.id().equals(id));
    return own.isEmpty() ? find(english, TmxUnit::isAnywhere) : own;
  }

  private List<String> find(Fingerprint english, Predicate<TmxUnit> which) {
    Stream<TmxUnit> candidates = byEnglish.getOrDefault(english, List.of()).stream();
    return candidates
        .filter(which)
        .map(TmxUnit::target)
        .filter(target -> !target.isBlank())
        .distinct()
        .toList();
  }
}
