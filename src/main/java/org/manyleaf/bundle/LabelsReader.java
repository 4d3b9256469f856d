package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.Label;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/**
 * Reads the site's own words: {@code i18n/site/en.properties} and its translations. A label under
 * {@code #: notranslate} is the same in every language.
 */
final class LabelsReader {

  private static final String NOT_TRANSLATED = "notranslate";

  private final Map<String, Message> source = new LinkedHashMap<>();
  private final Map<String, Message> fixed = new LinkedHashMap<>();
  private final boolean whole;

  /**
   * Reads the English words.
   *
   * @param faults where its problems go
   */
  LabelsReader(BundleFile english, LinkAddresses links, Consumer<Problem> faults) {
    TextReader reader = new TextReader(links, faults);
    for (Entry entry : english.entries()) {
      Map<String, Message> kind = isTranslated(entry) ? source : fixed;
      reader.source(english, entry, Languages.SOURCE).ifPresent(m -> kind.put(entry.key(), m));
    }
    whole =
        english.readable()
            && !english.entries().isEmpty()
            && english.duplicates().isEmpty()
            && source.size() + fixed.size() == english.entries().size();
  }

  /** Whether an English entry is for translators. */
  static boolean isTranslated(Entry entry) {
    return !entry.directives().contains(NOT_TRANSLATED);
  }

  /** The English words that are translated, by key; empty if any English word is faulty. */
  Optional<Map<String, Message>> source() {
    return whole ? Optional.of(source) : Optional.empty();
  }

  /** All words for a reader of this language: translated, or else English. */
  Labels labels(Language language, Translation translation) {
    Map<String, Label> all = new LinkedHashMap<>();
    boolean original = language.equals(Languages.SOURCE);
    source.forEach(
        (key, english) -> {
          Standing standing =
              original
                  ? new Standing.Source()
                  : translation.standing(key, Fingerprint.of(english.pattern()));
          all.put(key, new Label(translation.shown(key, english, standing), english, standing));
        });
    fixed.forEach(
        (key, message) -> {
          Message spoken = spokenIn(language, message);
          all.put(key, new Label(spoken, message, new Standing.Source()));
        });
    return new Labels(language, all);
  }

  private static Message spokenIn(Language language, Message message) {
    try {
      return Message.parse(message.pattern(), language);
    } catch (MessageSyntaxException impossible) {
      throw new IllegalStateException("Bug: sound in English but not here", impossible);
    }
  }
}
