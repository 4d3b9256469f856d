package org.manyleaf.bundle;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A fault in a translator's file, told so that it can be mended.
 *
 * @param file the file, as {@code i18n/site/ar.properties}
 * @param line the line, counted from 1; 0 if it concerns the file as a whole
 * @param key the key, or null if it concerns no single one
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do
 */
public record Problem(
    String file, int line, @Nullable String key, String found, String expected, String remedy)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::toString);

  /** A problem of a file as a whole. */
  static Problem ofFile(String file, String found, String expected, String remedy) {
    return new Problem(file, 0, null, found, expected, remedy);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** One line: place, key, what was found, what was expected, the remedy. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (key == null ? "" : " " + key)
        + ": found "
        + found
        + "; expected "
        + expected
        + "; "
        + remedy;
  }
}
