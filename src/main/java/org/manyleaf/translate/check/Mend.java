package org.manyleaf.translate.check;

import java.util.List;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.Fingerprint;

/**
 * A text that rules could mend.
 *
 * @param file the translation's file
 * @param entry the text as it was
 * @param text the text as it is
 * @param rules the ids of the rules that mended it
 * @param vouchedFor whether anybody had vouched for the text as it was
 */
public record Mend(String file, Entry entry, String text, List<String> rules, boolean vouchedFor) {

  /** Copies the list. */
  public Mend {
    rules = List.copyOf(rules);
  }

  /** Whether nobody vouches for the text any more, as it is another one now. */
  public boolean isUnattested() {
    return vouchedFor && !Fingerprint.of(entry.value()).equals(Fingerprint.of(text));
  }

  /** One line: place, key, the rules, and whether the text has to be vouched for again. */
  @Override
  public String toString() {
    return "%s:%d %s: mended (%s)%s"
        .formatted(
            file,
            entry.line(),
            entry.key(),
            String.join(", ", rules),
            isUnattested() ? "; nobody vouches for it any more, look at it and vouch" : "");
  }
}
