package org.manyleaf.translate.exchange.omegat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.EnglishHistory.Earlier;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;

/**
 * Fills a project's folder.
 *
 * <p>What a person vouches for is in the project's memory, so it counts as translated. What a
 * machine made, nobody vouches for or is out of date is offered by memories in {@code tm/} and
 * counts when the translator takes it; a withdrawn translation is not offered at all.
 */
final class ProjectWriter {

  private static final List<String> FOLDERS =
      List.of("source", "target", "tm", "glossary", "dictionary", "omegat");
  private static final String GLOSSARY =
      """
      # Terms of this project: English, translation, comment, separated by tabs, in UTF-8.
      """;

  private final ProjectFolder folder;
  private final List<BundlePair> pairs;
  private final String language;
  private final Map<String, Long> occurrences;
  private final List<TmxUnit> settled = new ArrayList<>();
  private final List<TmxUnit> machine = new ArrayList<>();
  private final List<TmxUnit> unconfirmed = new ArrayList<>();
  private final List<TmxUnit> outdated = new ArrayList<>();

  ProjectWriter(ProjectFolder folder, List<BundlePair> pairs) {
    this.folder = folder;
    this.pairs = List.copyOf(pairs);
    this.language = pairs.get(0).language().tag().value();
    this.occurrences =
        pairs.stream()
            .flatMap(pair -> pair.units().stream())
            .collect(Collectors.groupingBy(u -> u.source().value(), Collectors.counting()));
  }

  /** Writes everything; the manifest last, so that half a project is none. */
  void write() throws IOException {
    for (String name : FOLDERS) {
      folder.makeFolder(name);
    }
    for (BundlePair pair : pairs) {
      folder.write("source/" + file(pair), source(pair));
      pair.units().forEach(unit -> remember(unit, pair));
    }
    folder.write("omegat/project_save.tmx", TmxWriter.write(language, settled));
    // OmegaT shows what is in tm/mt as machine translation, and rates a penalty's matches lower.
    suggest("tm/mt/machine.tmx", machine);
    suggest("tm/penalty-005/unconfirmed.tmx", unconfirmed);
    suggest("tm/penalty-010/outdated.tmx", outdated);
    folder.write("glossary/glossary.txt", GLOSSARY);
    folder.write("omegat/filters.xml", ProjectSettings.filters());
    folder.write("omegat.project", ProjectSettings.project(language));
    folder.write(Manifest.FILE, Manifest.of(language, pairs).text());
  }

  /** The name of a bundle's file in {@code source/} and {@code target/}. */
  private static String file(BundlePair pair) {
    return pair.folder().slug() + ".properties";
  }

  /** The English that is to be translated, with the notes that OmegaT shows beside it. */
  private static String source(BundlePair pair) {
    StringBuilder text = new StringBuilder();
    for (Unit unit : pair.units()) {
      String note = unit.source().note();
      text.append(note.isEmpty() ? "" : "# " + note + "\n");
      BundleEditor line = new BundleEditor("");
      line.add(0, unit.key(), unit.source().value());
      text.append(line.text());
    }
    return text.toString();
  }

  private void suggest(String name, List<TmxUnit> units) throws IOException {
    if (!units.isEmpty()) {
      folder.write(name, TmxWriter.write(language, units));
    }
  }

  private void remember(Unit unit, BundlePair pair) {
    if (unit.target().isEmpty()) {
      return;
    }
    String english = unit.source().value();
    String target = unit.target().get().value();
    Standing standing = unit.standing();
    if (standing instanceof Standing.Stale) {
      outdated.add(TmxUnit.anywhere(earlier(unit, pair).orElse(english), target));
    } else if (standing instanceof Standing.Missing missing) {
      if (missing.reason() == Standing.Missing.Reason.DAMAGED) {
        unconfirmed.add(TmxUnit.anywhere(english, target));
      }
    } else if (standing.status().filter(s -> s.compareTo(Status.TRANSLATED) >= 0).isPresent()) {
      boolean alone = occurrences.getOrDefault(english, 1L) == 1;
      settled.add(
          alone
              ? TmxUnit.anywhere(english, target)
              : new TmxUnit(file(pair), unit.key(), english, target));
    } else {
      boolean made = standing.status().equals(Optional.of(Status.MACHINE));
      (made ? machine : unconfirmed).add(TmxUnit.anywhere(english, target));
    }
  }

  /** The English that a stale translation was made from: OmegaT then shows what changed. */
  private static Optional<String> earlier(Unit unit, BundlePair pair) {
    return unit.target().stream()
        .map(target -> Fingerprint.of(target.value()))
        .flatMap(target -> pair.judge().state().of(unit.key(), target).stream())
        .map(Attestation::source)
        .flatMap(source -> pair.judge().history().earlier(unit.key(), source).stream())
        .max(Comparator.comparing(Earlier::until))
        .map(Earlier::english);
  }
}
