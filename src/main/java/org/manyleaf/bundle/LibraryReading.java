package org.manyleaf.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;

/**
 * What came of reading a whole {@code i18n} folder.
 *
 * @param library the library, or empty if the English is faulty
 * @param problems everything that is wrong, sorted by file and line
 * @param words what came of the folder of the site's words by its name, if it is sound; for the
 *     next reading to take again, or to fall back on
 * @param glossaries the same of the folder of the glossary, if there is one
 * @param articles the same of every article
 */
record LibraryReading(
    Optional<Library> library,
    List<Problem> problems,
    Map<String, FolderReading<Map<Language, Labels>>> words,
    Map<String, FolderReading<Map<Language, Glossary>>> glossaries,
    Map<String, FolderReading<Article>> articles) {

  /** This reading, whose English is faulty, with what a sound one before it may fall back on. */
  LibraryReading fallingBackOn(LibraryReading last) {
    return new LibraryReading(library, problems, last.words(), last.glossaries(), last.articles());
  }

  /** Before anything was read. */
  static final LibraryReading NONE =
      new LibraryReading(Optional.empty(), List.of(), Map.of(), Map.of(), Map.of());
}
