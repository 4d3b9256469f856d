package org.manyleaf.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.article.Library;

/**
 * What came of reading a whole {@code i18n} folder.
 *
 * @param library the library, or empty if the English is faulty
 * @param problems everything that is wrong, sorted by file and line
 * @param bundles the sound messages by folder, for the next reading to fall back on
 */
record LibraryReading(
    Optional<Library> library, List<Problem> problems, Map<String, BundleSet> bundles) {

  /** Before anything was read. */
  static final LibraryReading NONE = new LibraryReading(Optional.empty(), List.of(), Map.of());
}
