package org.manyleaf.translate.exchange.omegat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manyleaf.bundle.BundleFile;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Problem;
import org.manyleaf.translate.exchange.ExchangeException;
import org.manyleaf.translate.exchange.ReturnedBundle;
import org.manyleaf.translate.exchange.ReturnedUnit;
import org.manyleaf.translate.exchange.omegat.Manifest.Sent;

/**
 * Finds in a project what a translator decided.
 *
 * <p>The project's memory comes first: it knows the texts that are rightly the same as the English.
 * What is not in it is taken from {@code target/}, where alone OmegaT writes what it filled in from
 * {@code tm/auto}, unless it is English there. What was not sent is not looked at.
 */
final class ProjectReader {

  private static final String MEMORY = "omegat/project_save.tmx";

  private final ProjectFolder folder;
  private final Manifest manifest;
  private final Memory memory;

  private ProjectReader(ProjectFolder folder, Manifest manifest, Memory memory) {
    this.folder = folder;
    this.manifest = manifest;
    this.memory = memory;
  }

  /** Opens a project. */
  static ProjectReader of(ProjectFolder folder) throws IOException {
    Manifest manifest = Manifest.parse(folder.text(Manifest.FILE));
    List<TmxUnit> units =
        folder.has(MEMORY) ? TmxReader.read(folder.text(MEMORY), MEMORY) : List.of();
    return new ProjectReader(folder, manifest, new Memory(units));
  }

  /** Its bundles, in the order in which they were sent. */
  List<ReturnedBundle> bundles() throws IOException {
    List<ReturnedBundle> bundles = new ArrayList<>();
    for (String bundle : manifest.sent().stream().map(Sent::bundle).distinct().toList()) {
      bundles.add(
          new ReturnedBundle(
              OmegatProject.FORMAT, manifest.language(), bundle, units(bundle + ".properties")));
    }
    return bundles;
  }

  private List<ReturnedUnit> units(String file) throws IOException {
    BundleFile source = bundleFile("source/" + file);
    Optional<BundleFile> target =
        folder.has("target/" + file) ? Optional.of(bundleFile("target/" + file)) : Optional.empty();
    List<ReturnedUnit> units = new ArrayList<>();
    for (Sent sent : manifest.sent()) {
      if (file.equals(sent.bundle() + ".properties")) {
        String english = english(source, sent);
        List<String> decided = memory.translations(file, sent.key(), sent.english());
        decided.forEach(text -> units.add(unit(MEMORY, sent, english, text, true)));
        if (decided.isEmpty()) {
          target
              .flatMap(bundle -> bundle.entry(sent.key()))
              .map(entry -> fromTarget(target.get().name(), entry, sent, english))
              .ifPresent(units::add);
        }
      }
    }
    return units;
  }

  /** English in {@code target/} is what OmegaT writes, unless told otherwise, where it has none. */
  private static ReturnedUnit fromTarget(String file, Entry entry, Sent sent, String english) {
    boolean translated = !Fingerprint.of(entry.value()).equals(sent.english());
    return unit(file + ":" + entry.line(), sent, english, entry.value(), translated);
  }

  private static ReturnedUnit unit(
      String place, Sent sent, String english, String text, boolean settled) {
    return new ReturnedUnit(
        place, sent.key(), english, text, settled, Optional.empty(), sent.target());
  }

  private static String english(BundleFile source, Sent sent) throws ExchangeException {
    return source
        .entry(sent.key())
        .map(Entry::value)
        .filter(english -> Fingerprint.of(english).equals(sent.english()))
        .orElseThrow(
            () ->
                new ExchangeException(
                    source.name()
                        + " "
                        + sent.key()
                        + ": found another English than the one that was sent; put it back"));
  }

  private BundleFile bundleFile(String name) throws ExchangeException {
    List<Problem> problems = new ArrayList<>();
    BundleFile file = BundleFile.read(folder.path(name), name, problems::add);
    if (!problems.isEmpty()) {
      throw new ExchangeException(problems.get(0).toString());
    }
    return file;
  }
}
