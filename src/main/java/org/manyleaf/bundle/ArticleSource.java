package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.Edition;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Segment;
import org.manyleaf.article.TranslationState;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * An English article as read, from which every edition gets its structure.
 *
 * @param outline its structure
 * @param messages its texts by key
 * @param links the addresses its texts may lead to
 */
record ArticleSource(Outline outline, Map<String, Message> messages, LinkAddresses links) {

  /** Reads an English bundle; empty, with every problem reported, if anything in it is faulty. */
  static Optional<ArticleSource> read(
      BundleFile file, LinkAddresses links, Consumer<Problem> problems) {
    Optional<Outline> outline = file.readable() ? Outline.read(file, problems) : Optional.empty();
    TextReader reader = new TextReader(links, problems);
    Map<String, Message> messages = new LinkedHashMap<>();
    for (Entry entry : file.entries()) {
      reader
          .source(file, entry, Languages.SOURCE)
          .ifPresent(message -> messages.put(entry.key(), message));
    }
    boolean whole = messages.size() == file.entries().size() && file.duplicates().isEmpty();
    return outline.filter(o -> whole).map(o -> new ArticleSource(o, messages, links));
  }

  /** The English edition. */
  Edition edition() {
    return edition(Languages.SOURCE, TranslationState.SOURCE, Map.of());
  }

  /** The edition made of these translated messages; what they lack stays English. */
  Edition edition(Language language, TranslationState state, Map<String, Message> translated) {
    return new EditionBuilder(key -> segment(key, translated)).build(outline, language, state);
  }

  private Segment segment(String key, Map<String, Message> translated) {
    Message message = translated.getOrDefault(key, messages.get(key));
    if (message == null) {
      throw new IllegalStateException("Bug: no English text for " + key);
    }
    String html = message.format(links.fill(message, List.of()), SafeText::escaped);
    return new Segment(key, SafeText.of(html, links.in(message.language())), message.language());
  }
}
