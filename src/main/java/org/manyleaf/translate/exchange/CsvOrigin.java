package org.manyleaf.translate.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Where a row of a spreadsheet comes from, told in every row, because rows get sorted, cut and
 * pasted: {@code site fr 0123456789ab machine}.
 *
 * @param bundle the slug of the bundle
 * @param language the tag of the language
 * @param mark what the translation was when it was sent
 */
record CsvOrigin(String bundle, String language, SentMark mark) {

  /** Reads a cell; empty if it does not tell. */
  static Optional<CsvOrigin> parse(String cell) {
    List<String> words = List.of(cell.strip().split(" ", 3));
    return words.size() == 3
        ? Optional.of(new CsvOrigin(words.get(0), words.get(1), SentMark.parse(words.get(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return bundle + " " + language + " " + mark;
  }
}
