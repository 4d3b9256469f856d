package org.manyleaf.translate.exchange;

import java.util.List;

/**
 * What a translators' tool gave back of one bundle, whatever the format.
 *
 * @param via the name of the format, as attestations tell it: {@code po}
 * @param language the language it says it is in, as in {@code languages.tsv}
 * @param bundle the bundle it says it is of: {@code site} or the slug of an article
 * @param units its segments, in the order of the file
 */
public record ReturnedBundle(String via, String language, String bundle, List<ReturnedUnit> units) {

  /** Copies the list. */
  public ReturnedBundle {
    units = List.copyOf(units);
  }
}
