package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * The English of a folder, read once however many translations are laid beside it. Immutable; may
 * be shared between threads.
 */
public final class SourceBundle {

  private final BundleFolder folder;
  private final BundleFile file;
  private final EnglishHistory history;
  private final LinkAddresses links;
  private final Map<String, Message> english = new LinkedHashMap<>();
  private final Map<String, Fingerprint> fingerprints = new HashMap<>();
  private final List<Entry> translatable;
  private final List<Problem> problems = new ArrayList<>();

  private SourceBundle(BundleFolder folder) {
    this.folder = folder;
    links = LinkAddresses.in(folder.root(), problems::add);
    file = folder.source(problems::add);
    history = folder.history(problems::add);
    translatable =
        file.entries().stream()
            .filter(entry -> LabelsReader.isTranslated(entry) && folder.isText(entry.key()))
            .toList();
    TextReader texts = new TextReader(links, problems::add);
    for (Entry entry : translatable) {
      texts
          .source(file, entry, Languages.SOURCE)
          .ifPresent(
              message -> {
                english.put(entry.key(), message);
                fingerprints.put(entry.key(), Fingerprint.of(message.pattern()));
              });
    }
    folder.reportStructure(file, problems::add);
  }

  /** Reads the English of a folder; what is wrong in it comes with every pair. */
  public static SourceBundle read(BundleFolder folder) {
    return new SourceBundle(folder);
  }

  /** Reads the translation into a language. */
  public BundlePair beside(Language language) {
    List<Problem> found = new ArrayList<>();
    return beside(language, folder.translation(language, found::add), found);
  }

  /**
   * Lays a translation beside the English.
   *
   * @param found what is wrong in the translation's file so far
   */
  BundlePair beside(Language language, BundleFile target, List<Problem> found) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(found);
    StandingJudge judge = folder.judge(language, history, all::add);
    Translation translation =
        new TranslationReader(links, all::add)
            .read(target.only(folder::isText), language, english, Map.of(), judge);
    if (folder.isGlossary()) {
      GlossaryKey.report(target, file, all::add);
    }
    List<Unit> units = new ArrayList<>();
    for (Entry entry : translatable) {
      Fingerprint today = fingerprints.get(entry.key());
      if (today != null) {
        Standing standing = translation.standing(entry.key(), today);
        units.add(new Unit(entry, today, target.entry(entry.key()), standing));
      }
    }
    return new BundlePair(folder, language, file, target, units, judge, all);
  }
}
