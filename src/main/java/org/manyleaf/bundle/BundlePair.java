package org.manyleaf.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Tally;
import org.manyleaf.language.Language;

/**
 * The English of a folder and its translation into one language, side by side, for translators'
 * tools: nothing is left out because it is faulty.
 *
 * @param folder where both are
 * @param language the language of the translation
 * @param source the English bundle
 * @param target the translation; without entries if there is no file yet
 * @param units what is to be translated, in the order of the English
 * @param judge what is vouched for
 * @param problems what keeps texts from being shown
 */
public record BundlePair(
    BundleFolder folder,
    Language language,
    BundleFile source,
    BundleFile target,
    List<Unit> units,
    StandingJudge judge,
    List<Problem> problems) {

  /** Copies the lists. */
  public BundlePair {
    units = List.copyOf(units);
    problems = List.copyOf(problems);
  }

  /** Reads both. For many languages, read the English once: {@link SourceBundle}. */
  public static BundlePair read(BundleFolder folder, Language language) {
    return SourceBundle.read(folder).beside(language);
  }

  /** Reads the English, and takes a text for the translation that is not in its file yet. */
  public static BundlePair read(BundleFolder folder, Language language, String target) {
    List<Problem> found = new ArrayList<>();
    String name = folder.label(language.tag() + ".properties");
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    BundleFile file = BundleFile.parse(name, bytes, found::add);
    return SourceBundle.read(folder).beside(language, file, found);
  }

  /** How its segments stand to the English. */
  public Tally tally() {
    return Tally.of(units.stream().map(Unit::standing).toList());
  }

  /** The English that a translation out of date was made from, if it was kept. */
  public Optional<EnglishHistory.Earlier> earlierEnglish(Unit unit) {
    return unit.target().stream()
        .flatMap(target -> judge.state().of(unit.key(), Fingerprint.of(target.value())).stream())
        .flatMap(seen -> judge.history().earlier(unit.key(), seen.source()).stream())
        .max(Comparator.comparing(EnglishHistory.Earlier::until));
  }
}
