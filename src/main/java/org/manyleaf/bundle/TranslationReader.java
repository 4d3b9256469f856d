package org.manyleaf.bundle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;

/**
 * Reads the translation of a bundle against its English messages. A faulty text costs that text
 * alone; where an earlier reading had it sound, the earlier one stays.
 */
final class TranslationReader {

  private final TextReader texts;
  private final Consumer<Problem> problems;

  TranslationReader(LinkAddresses links, Consumer<Problem> problems) {
    this.texts = new TextReader(links, problems);
    this.problems = problems;
  }

  /**
   * Reads one file.
   *
   * @param source the English messages by key
   * @param lastGood the messages of the file's earlier reading whose English is still the same
   * @param judge what is vouched for
   */
  Translation read(
      BundleFile file,
      Language language,
      Map<String, Message> source,
      Map<String, Message> lastGood,
      StandingJudge judge) {
    if (!file.readable()) {
      return new Translation(lastGood, Set.of(), judge);
    }
    Map<String, Message> messages = new LinkedHashMap<>();
    for (Entry entry : file.entries()) {
      Message english = source.get(entry.key());
      if (english == null) {
        problems.accept(
            new Problem(
                file.name(),
                entry.line(),
                entry.key(),
                "a key that English does not have",
                "only keys of the English file",
                "rename or delete it"));
        continue;
      }
      texts
          .translation(file, entry, language, english)
          .or(() -> Optional.ofNullable(lastGood.get(entry.key())))
          .ifPresent(sound -> messages.put(entry.key(), sound));
    }
    for (String twice : file.duplicates()) {
      Message earlier = lastGood.get(twice);
      if (earlier != null) {
        messages.put(twice, earlier);
      }
    }
    Set<String> damaged = new HashSet<>(file.duplicates());
    file.entries().forEach(entry -> damaged.add(entry.key()));
    damaged.removeAll(messages.keySet());
    return new Translation(messages, damaged, judge);
  }
}
