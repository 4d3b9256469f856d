package org.manyleaf.page;

import java.util.Optional;
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
    return language
        .map(known -> address(known, name))
        .filter(new Pages(library)::exist)
        .map(address -> foundOrMoved(address, path))
        .orElseGet(() -> new Destination.Missing(language, elsewhere(parts[1], name)));
  }

  /** An article that other languages have; any page of a language that is being prepared. */
  private Optional<PageAddress> elsewhere(String tag, String name) {
    boolean prepared =
        library.prepared().stream().anyMatch(language -> language.tag().value().equals(tag));
    return Optional.of(address(Languages.SOURCE, name))
        .filter(
            address ->
                address instanceof PageAddress.Reading
                    ? new Pages(library).exist(address)
                    : prepared);
  }

  private static Destination foundOrMoved(PageAddress address, String path) {
    return address.path().equals(path)
        ? new Destination.Found(address)
        : new Destination.Moved(address.path());
  }

  private static PageAddress address(Language language, String name) {
    return switch (name) {
      case "" -> new PageAddress.Home(language);
      case PageAddress.About.NAME -> new PageAddress.About(language);
      case PageAddress.Glossary.NAME -> new PageAddress.Glossary(language);
      case PageAddress.LanguageList.NAME -> new PageAddress.LanguageList(language);
      default -> new PageAddress.Reading(language, name);
    };
  }
}
