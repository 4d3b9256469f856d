package org.manyleaf.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Problem;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.page.Site;
import org.manyleaf.translate.PseudoLocale;
import org.manyleaf.translate.Workspace;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.terms.TermRow;
import org.manyleaf.translate.terms.TermTable;
import org.manyleaf.translate.terms.Termbase;

/**
 * Everything a translator may want to know of the bundles as they were at one moment; read and
 * checked when it is first asked for. Safe to share between threads.
 */
final class Desk {

  private final Site site;
  private final Workspace workspace;
  private final List<Problem> problems;
  private final long version;
  private final Map<Place, BundlePair> pairs = new ConcurrentHashMap<>();
  private final Map<Place, List<Finding>> findings = new ConcurrentHashMap<>();

  private final Map<Path, Termbase> terms = new ConcurrentHashMap<>();

  private record Place(BundleFolder folder, Language language) {}

  /**
   * Sits down.
   *
   * @param root the folder of the bundles
   * @param site the pages, the last good ones if the English is faulty now
   * @param problems what keeps texts from being shown
   * @param version how often the bundles were read before
   * @throws IOException if the table of languages cannot be read
   */
  Desk(Path root, Site site, List<Problem> problems, long version) throws IOException {
    this(Workspace.open(root), site, problems, version);
  }

  private Desk(Workspace workspace, Site site, List<Problem> problems, long version) {
    this.site = site;
    this.workspace = workspace;
    this.problems = List.copyOf(problems);
    this.version = version;
  }

  /** The desk after another reading, in which there was no telling which languages there are. */
  Desk withoutNewTable(Site now, List<Problem> found, long reading) {
    return new Desk(workspace, now, found, reading);
  }

  Site site() {
    return site;
  }

  long version() {
    return version;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The languages there are texts of, English excluded. */
  List<Language> languages() {
    return workspace.languages();
  }

  List<BundleFolder> folders() {
    return workspace.folders();
  }

  /** The folder of this name, if there is one. */
  Optional<BundleFolder> folder(String slug) {
    return folders().stream().filter(folder -> folder.slug().equals(slug)).findFirst();
  }

  /** Whether texts of a language may be changed here: not English, and not what is made of it. */
  boolean isEditable(Language language) {
    return workspace.languages().contains(language) && !isMade(language);
  }

  /** Any language there are pages in. */
  Optional<Language> language(String tag) {
    return site.library().languages().exactly(tag);
  }

  /** English and translation. */
  BundlePair pair(BundleFolder folder, Language language) {
    return pairs.computeIfAbsent(
        new Place(folder, language), place -> BundlePair.read(folder, language));
  }

  /** Has a translation read again, because it was written a moment ago. */
  void forget(BundleFolder folder, Language language) {
    pairs.remove(new Place(folder, language));
    findings.remove(new Place(folder, language));
    terms.clear();
  }

  /** What the rules say; nothing of texts that nobody can edit. */
  List<Finding> findings(BundleFolder folder, Language language) {
    return isEditable(language)
        ? findings.computeIfAbsent(
            new Place(folder, language),
            place -> new Checker(termbase()).check(pair(folder, language)))
        : List.of();
  }

  /** Which terms of the glossary a language lacks or does not use. */
  List<TermRow> termGaps(Language language) {
    List<BundlePair> all = folders().stream().map(folder -> pair(folder, language)).toList();
    return new TermTable(termbase())
        .rows(language, all).stream().filter(row -> row.gap() != TermRow.Gap.NONE).toList();
  }

  private Termbase termbase() {
    return terms.computeIfAbsent(
        workspace.root(), root -> Termbase.read(root, workspace.languages()));
  }

  /** What a language is, in a word, beside its name. */
  String kind(Language language) {
    return language.equals(Languages.SOURCE) ? "source" : isMade(language) ? "pseudo-locale" : "";
  }

  private static boolean isMade(Language language) {
    return PseudoLocale.made().stream()
        .anyMatch(other -> other.language().tag().equals(language.tag()));
  }
}
