package org.manyleaf.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Problem;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.page.Destination;
import org.manyleaf.page.PageAddress;
import org.manyleaf.preview.Screen.Texts;
import org.manyleaf.preview.Screen.Ways;

/**
 * Puts together what a page and the editor show.
 *
 * @param desk the bundles
 */
record ScreenComposer(Desk desk) {

  private static final String SITE = "site";
  private static final String GLOSSARY = "glossary";

  /** A page of readers, or their error page, by its path on the public site. */
  Screen.Page page(String path) {
    Destination destination = desk.site().resolve(path);
    List<BundleFolder> folders = new ArrayList<>();
    Language language = desk.language(path.split("/", 3)[1]).orElse(Languages.SOURCE);
    if (destination instanceof Destination.Found found) {
      language = found.address().language();
      folders.addAll(own(found.address()).stream().toList());
    }
    Stream.of(SITE, GLOSSARY)
        .flatMap(name -> desk.folder(name).stream())
        .filter(folder -> !folders.contains(folder))
        .forEach(folders::add);
    Language shown = language;
    Cards cards = new Cards(desk);
    List<Texts> texts = folders.stream().map(f -> new Texts(f.slug(), cards.of(f, shown))).toList();
    return new Screen.Page(path, shown, problems(folders, shown), texts);
  }

  /** The bundle that a page is made of, besides the site's words. */
  private Optional<BundleFolder> own(PageAddress address) {
    if (address instanceof PageAddress.Reading reading) {
      return desk.folder(reading.slug());
    }
    return address instanceof PageAddress.Glossary ? desk.folder(GLOSSARY) : Optional.empty();
  }

  /** What concerns these files, or all: while any English is faulty, nothing new is shown. */
  private List<Problem> problems(List<BundleFolder> folders, Language language) {
    return desk.problems().stream()
        .filter(
            problem ->
                !problem.file().matches("i18n/(site|glossary|articles)/.*")
                    || problem.file().endsWith("/en.properties")
                    || folders.stream().anyMatch(f -> concerns(problem, f, language)))
        .toList();
  }

  private static boolean concerns(Problem problem, BundleFolder folder, Language language) {
    return Stream.of("about", Languages.SOURCE.tag().value(), language.tag().value())
        .anyMatch(name -> problem.file().startsWith(folder.label(name + ".")));
  }

  /** The editor of a segment; empty if there is no such segment to edit. */
  Optional<Screen.Editor> editor(BundleFolder folder, Language language, String key) {
    BundlePair pair = desk.pair(folder, language);
    return pair.units().stream()
        .filter(unit -> unit.key().equals(key) && desk.isEditable(language))
        .findFirst()
        .map(
            unit ->
                new Screen.Editor(
                    language,
                    language.nameIn(Languages.SOURCE),
                    new Cards(desk).of(pair, unit),
                    unit.target()
                        .map(Entry::value)
                        .map(Fingerprint::of)
                        .map(Fingerprint::value)
                        .orElse(""),
                    unit.english().value(),
                    PreviewAddress.fill(PreviewAddress.TRY, folder, language, key),
                    PreviewAddress.fill(PreviewAddress.TEXT, folder, language, key),
                    PreviewAddress.page(folder, language),
                    ways(pair, key)));
  }

  private Ways ways(BundlePair pair, String key) {
    List<String> keys = pair.units().stream().map(Unit::key).toList();
    int here = keys.indexOf(key);
    return new Ways(
        here == 0 ? null : edit(pair, keys.get(here - 1)),
        here + 1 == keys.size() ? null : edit(pair, keys.get(here + 1)),
        nextWhere(pair, here, Standing::isOutdated),
        nextWhere(pair, here, s -> s instanceof Missing && !s.isOutdated()));
  }

  /** The next such segment in this bundle, or else in the others, or else before this one. */
  private @Nullable String nextWhere(BundlePair pair, int here, Predicate<Standing> wanted) {
    Stream<String> behind = edits(pair, pair.units().stream().skip(here + 1L), wanted);
    Stream<String> elsewhere =
        desk.folders().stream()
            .filter(folder -> !folder.equals(pair.folder()))
            .map(folder -> desk.pair(folder, pair.language()))
            .flatMap(other -> edits(other, other.units().stream(), wanted));
    Stream<String> before = edits(pair, pair.units().stream().limit(here), wanted);
    return Stream.of(behind, elsewhere, before).flatMap(s -> s).findFirst().orElse(null);
  }

  private static Stream<String> edits(
      BundlePair pair, Stream<Unit> units, Predicate<Standing> wanted) {
    return units.filter(unit -> wanted.test(unit.standing())).map(unit -> edit(pair, unit.key()));
  }

  private static String edit(BundlePair pair, String key) {
    return PreviewAddress.edit(pair.folder(), pair.language(), key);
  }
}
