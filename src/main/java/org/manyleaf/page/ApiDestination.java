package org.manyleaf.page;

import java.util.Optional;
import org.manyleaf.article.Article;

/** Where a path of the API leads. */
public sealed interface ApiDestination {

  /** To a document. */
  record Found(ApiAddress address) implements ApiDestination {}

  /** To a document whose canonical path is another one, for good. */
  record Moved(String path) implements ApiDestination {}

  /**
   * Nowhere.
   *
   * @param article the article named in the path, if there is one
   */
  record Missing(Optional<Article> article) implements ApiDestination {}
}
