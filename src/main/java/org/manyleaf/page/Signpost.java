package org.manyleaf.page;

import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/** Tells where a path leads, for one library. Never to another language than the path names. */
final class Signpost {

  private final Library library;

  Signpost(Library library) {
    this.library = library;
  }

  /** Reads the path of a request, as sent: {@code /{tag}/} or {@code /{tag}/{name}}. */
  Destination resolve(String path) {
    String[] parts = path.split("/", -1);
    boolean shaped = parts.length >= 2 && parts.length <= 4 && parts[0].isEmpty();
    if (!shaped || (parts.length == 4 && !parts[3].isEmpty())) {
      return new Destination.Missing(Optional.empty(), Optional.empty());
    }
    Languages languages = library.languages();
    Optional<Language> language = languages.exactly(parts[1]).or(() -> languages.meantBy(parts[1]));
    String name = parts.length == 2 ? "" : parts[2];
    Optional<Article> article = library.article(name);
    return language
        .flatMap(known -> address(known, name, article))
        .map(address -> foundOrMoved(address, path))
        .orElseGet(() -> new Destination.Missing(language, article));
  }

  private static Destination foundOrMoved(PageAddress address, String path) {
    return address.path().equals(path)
        ? new Destination.Found(address)
        : new Destination.Moved(address.path());
  }

  private static Optional<PageAddress> address(
      Language language, String name, Optional<Article> article) {
    return switch (name) {
      case "" -> Optional.of(new PageAddress.Home(language));
      case PageAddress.About.NAME -> Optional.of(new PageAddress.About(language));
      case PageAddress.LanguageList.NAME -> Optional.of(new PageAddress.LanguageList(language));
      default ->
          article
              .flatMap(found -> found.edition(language))
              .map(edition -> new PageAddress.Reading(language, name));
    };
  }
}
