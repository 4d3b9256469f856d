package org.manyleaf.translate.exchange;

import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Fingerprint;

/**
 * What a file says of a translation as it was when the file was written, so that it is known
 * afterwards who changed what: {@code 0123456789ab machine}, or {@code - absent}.
 *
 * @param target the fingerprint of the translation
 * @param progress what was left to do
 */
record SentMark(Optional<Fingerprint> target, Progress progress) {

  private static final String NONE = "-";

  /** Reads a mark; what is none says nothing. */
  static SentMark parse(String text) {
    List<String> words = List.of(text.strip().split(" ", 2));
    Progress progress =
        words.size() < 2 ? Progress.ABSENT : Progress.parse(words.get(1)).orElse(Progress.ABSENT);
    return new SentMark(Fingerprint.parse(words.get(0)), progress);
  }

  /** Whether a text is the one that was sent. */
  boolean isOf(String text) {
    return target.equals(Optional.of(Fingerprint.of(text)));
  }

  /**
   * What a file claims of a text. That it was reviewed when it was sent says nothing of a text that
   * was changed since: many tools leave the mark of a review where it is.
   */
  Optional<Status> claim(boolean reviewed, String text) {
    boolean leftOver = progress == Progress.REVIEWED && !isOf(text);
    return reviewed && !leftOver ? Optional.of(Status.REVIEWED) : Optional.empty();
  }

  @Override
  public String toString() {
    return target.map(Fingerprint::value).orElse(NONE) + " " + progress.word();
  }
}
