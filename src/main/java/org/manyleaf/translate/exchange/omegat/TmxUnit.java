package org.manyleaf.translate.exchange.omegat;

/**
 * A translation in a translation memory (TMX 1.4b).
 *
 * <p>In OmegaT's own memory one without a file is the translation of this source wherever it
 * stands; one with a file and an id is the translation of that segment alone.
 *
 * @param file the file below {@code source/}, or empty
 * @param id the key in that file, or empty
 * @param source the source text
 * @param target the translation
 */
record TmxUnit(String file, String id, String source, String target) {

  /** The translation of a text wherever it stands. */
  static TmxUnit anywhere(String source, String target) {
    return new TmxUnit("", "", source, target);
  }

  /** Whether it is the translation of its source wherever that stands. */
  boolean isAnywhere() {
    return file.isEmpty();
  }
}
