package org.manyleaf.translate.exchange;

import java.util.Optional;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Fingerprint;

/**
 * A segment as a translators' tool gave it back.
 *
 * @param place where in the file it stands, for messages: {@code line 12}
 * @param key its key
 * @param english the English as it stood in the file, which is the English the translator saw
 * @param target the translation; blank if there is none
 * @param settled whether somebody has decided that this is the translation: not fuzzy, not a draft,
 *     not the English that the tool put there to be written over
 * @param claim what the file says of the translation, if it says anything
 * @param sent the fingerprint of the translation when the file was written; empty if there was none
 *     or the file does not tell
 */
public record ReturnedUnit(
    String place,
    String key,
    String english,
    String target,
    boolean settled,
    Optional<Status> claim,
    Optional<Fingerprint> sent) {

  /** Whether the translation is the English itself, as tools leave it that begin with a copy. */
  public boolean isCopy() {
    return isCopy(english, target);
  }

  static boolean isCopy(String english, String target) {
    return Fingerprint.of(target).equals(Fingerprint.of(english));
  }
}
