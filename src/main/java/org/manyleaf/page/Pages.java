package org.manyleaf.page;

import java.util.Optional;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Library;
import org.manyleaf.article.Tally;

/**
 * Which pages exist, and how their texts stand.
 *
 * @param library what there is to show
 */
record Pages(Library library) {

  /** Whether a page exists. */
  boolean exist(PageAddress address) {
    return tally(address).isPresent();
  }

  /** How the texts of a page stand to the English; empty if it does not exist in the language. */
  Optional<Tally> tally(PageAddress address) {
    if (address instanceof PageAddress.Reading reading) {
      return library
          .article(reading.slug())
          .flatMap(article -> article.edition(address.language()))
          .map(Edition::tally);
    } else if (address instanceof PageAddress.Glossary) {
      return Optional.of(library.glossary(address.language()))
          .filter(glossary -> !glossary.terms().isEmpty())
          .map(org.manyleaf.article.Glossary::tally);
    }
    return Optional.of(library.labels(address.language()).tally());
  }
}
