package org.manyleaf.bundle;

import java.util.List;
import org.manyleaf.language.Language;

/**
 * What came of a folder of bundles, to be taken again as long as nothing it was made from changes.
 *
 * @param stamp the files it was made from, looked at before they were read
 * @param shown the languages it was made for
 * @param result the article, or the site's words
 * @param problems what is wrong in the folder
 * @param bundles its sound messages
 */
record FolderReading<T>(
    FolderStamp stamp, List<Language> shown, T result, List<Problem> problems, BundleSet bundles) {

  FolderReading {
    shown = List.copyOf(shown);
    problems = List.copyOf(problems);
  }

  /** Whether reading these files for these languages would lead to the same. */
  boolean holdsFor(FolderStamp now, List<Language> languages) {
    return stamp.equals(now) && shown.equals(languages);
  }
}
