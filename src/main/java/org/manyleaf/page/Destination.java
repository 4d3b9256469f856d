package org.manyleaf.page;

import java.util.Optional;
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
   * @param elsewhere the page in some language, if it exists in any
   */
  record Missing(Optional<Language> language, Optional<PageAddress> elsewhere)
      implements Destination {}
}
