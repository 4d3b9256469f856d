package org.manyleaf.article;

import java.util.List;
import java.util.Optional;
import org.manyleaf.language.Language;

/**
 * One piece of health information in all its editions.
 *
 * @param slug its name in addresses, and that of its folder
 * @param facts what does not translate
 * @param source the English edition
 * @param translations the other editions, in the order of the language menu
 */
public record Article(String slug, ArticleFacts facts, Edition source, List<Edition> translations) {

  /** Copies the translations. */
  public Article {
    translations = List.copyOf(translations);
  }

  /** The edition in this language, if there is one. */
  public Optional<Edition> edition(Language language) {
    if (language.equals(source.language())) {
      return Optional.of(source);
    }
    return translations.stream().filter(e -> e.language().equals(language)).findFirst();
  }
}
