package org.manyleaf.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

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

  /** Reads both. */
  public static BundlePair read(BundleFolder folder, Language language) {
    List<Problem> problems = new ArrayList<>();
    return of(folder, language, folder.translation(language, problems::add), problems);
  }

  /** Reads the English, and takes a text for the translation that is not in its file yet. */
  public static BundlePair read(BundleFolder folder, Language language, String target) {
    List<Problem> problems = new ArrayList<>();
    String name = folder.label(language.tag() + ".properties");
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    return of(folder, language, BundleFile.parse(name, bytes, problems::add), problems);
  }

  /** The English that a translation out of date was made from, if it was kept. */
  public Optional<EnglishHistory.Earlier> earlierEnglish(Unit unit) {
    return unit.target().stream()
        .flatMap(target -> judge.state().of(unit.key(), Fingerprint.of(target.value())).stream())
        .flatMap(seen -> judge.history().earlier(unit.key(), seen.source()).stream())
        .max(Comparator.comparing(EnglishHistory.Earlier::until));
  }

  private static BundlePair of(
      BundleFolder folder, Language language, BundleFile target, List<Problem> problems) {
    LinkAddresses addresses = LinkAddresses.in(folder.root(), problems::add);
    BundleFile source = folder.source(problems::add);
    StandingJudge judge = folder.judge(language, problems::add);
    Map<String, Message> english = new LinkedHashMap<>();
    TextReader texts = new TextReader(addresses, problems::add);
    List<Entry> translatable =
        source.entries().stream().filter(LabelsReader::isTranslated).toList();
    for (Entry entry : translatable) {
      texts
          .source(source, entry, Languages.SOURCE)
          .ifPresent(message -> english.put(entry.key(), message));
    }
    Translation translation =
        new TranslationReader(addresses, problems::add)
            .read(target, language, english, Map.of(), judge);
    List<Unit> units = new ArrayList<>();
    for (Entry entry : translatable) {
      Optional.ofNullable(english.get(entry.key()))
          .map(message -> translation.standing(entry.key(), message))
          .ifPresent(standing -> units.add(new Unit(entry, target.entry(entry.key()), standing)));
    }
    return new BundlePair(folder, language, source, target, units, judge, problems);
  }
}
