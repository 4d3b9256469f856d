package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.Edition;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * An English article as read, from which every edition gets its structure.
 *
 * @param outline its structure
 * @param texts its texts
 */
record ArticleSource(Outline outline, EnglishTexts texts) {

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
    return outline
        .filter(o -> whole)
        .map(o -> new ArticleSource(o, new EnglishTexts(messages, links)));
  }

  /** The English edition. */
  Edition edition() {
    return new EditionBuilder(texts::original).build(outline, Languages.SOURCE);
  }

  /** The edition made of this translation; what it lacks stays English. */
  Edition edition(Language language, Translation translation) {
    return new EditionBuilder(key -> texts.segment(key, translation)).build(outline, language);
  }
}
