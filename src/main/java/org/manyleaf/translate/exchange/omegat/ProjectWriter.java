package org.manyleaf.translate.exchange.omegat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.language.Language;
import org.manyleaf.translate.exchange.SentUnit;
import org.manyleaf.translate.terms.OmegatGlossary;
import org.manyleaf.translate.terms.Termbase;

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
      String file = pair.folder().slug() + ".properties";
      List<SentUnit> units = SentUnit.of(pair);
      folder.write("source/" + file, source(units));
      units.stream()
          .map(SentUnit::forXml)
          .filter(unit -> !unit.target().isBlank())
          .forEach(unit -> remember(unit, file));
    }
    folder.write("omegat/project_save.tmx", TmxWriter.write(language, settled));
    // OmegaT shows what is in tm/mt as machine translation, and rates a penalty's matches lower.
    suggest("tm/mt/machine.tmx", machine);
    suggest("tm/penalty-005/unconfirmed.tmx", unconfirmed);
    suggest("tm/penalty-010/outdated.tmx", outdated);
    folder.write("glossary/glossary.txt", glossary());
    folder.write("omegat/filters.xml", ProjectSettings.filters());
    folder.write("omegat.project", ProjectSettings.project(language));
    folder.write(Manifest.FILE, Manifest.of(language, pairs).text());
  }

  private String glossary() {
    Language target = pairs.get(0).language();
    Termbase terms = Termbase.read(pairs.get(0).folder().root(), List.of(target));
    return OmegatGlossary.write(terms.english(), terms.in(target));
  }

  /** The English that is to be translated, with the notes that OmegaT shows beside it. */
  private static String source(List<SentUnit> units) {
    StringBuilder text = new StringBuilder();
    for (SentUnit unit : units) {
      text.append(unit.note().isEmpty() ? "" : "# " + unit.note() + "\n");
      BundleEditor line = new BundleEditor("");
      line.add(0, unit.key(), unit.english());
      text.append(line.text());
    }
    return text.toString();
  }

  private void suggest(String name, List<TmxUnit> units) throws IOException {
    if (!units.isEmpty()) {
      folder.write(name, TmxWriter.write(language, units));
    }
  }

  private void remember(SentUnit unit, String file) {
    TmxUnit anywhere = TmxUnit.anywhere(unit.english(), unit.target());
    switch (unit.progress()) {
      case ABSENT, WITHDRAWN -> {
        // There is nothing to offer.
      }
      case DAMAGED, UNATTESTED -> unconfirmed.add(anywhere);
      case MACHINE -> machine.add(anywhere);
      // With the English it was made from, OmegaT shows what changed.
      case STALE ->
          outdated.add(TmxUnit.anywhere(unit.earlier().orElse(unit.english()), unit.target()));
      case TRANSLATED, REVIEWED ->
          settled.add(
              occurrences.getOrDefault(unit.english(), 1L) == 1
                  ? anywhere
                  : new TmxUnit(file, unit.key(), unit.english(), unit.target()));
    }
  }
}
