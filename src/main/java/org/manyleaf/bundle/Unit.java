package org.manyleaf.bundle;

import java.util.Optional;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFile.Entry;

/**
 * A segment as translators see it: an English entry and the one that translates it.
 *
 * @param source the English entry
 * @param english what its text is recognised by
 * @param target the translation as it stands in the file, sound or not; empty if there is none
 * @param standing how the translation stands to the English
 */
public record Unit(Entry source, Fingerprint english, Optional<Entry> target, Standing standing) {

  /** The key of both. */
  public String key() {
    return source.key();
  }
}
