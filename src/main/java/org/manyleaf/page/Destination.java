package org.manyleaf.page;

import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.language.Language;

/** Where a path leads. */
public sealed interface Destination {

  /** To a page. */
  record Found(PageAddress address) implements Destination {}

  /** To a page whose canonical path is another one, for good. */
  record Moved(String path) implements Destination {}

  /**
   * Nowhere.
   *
   * @param language the language named in the path, if we have it
   * @param article the article named in the path, if it exists in other languages
   */
  record Missing(Optional<Language> language, Optional<Article> article) implements Destination {}
}
