package org.manyleaf.translate.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;

/** What is left to do for a segment, most first; only the last two need nobody's work. */
public enum Progress {
  /** There is no translation. */
  ABSENT,
  /** The translation is faulty and no reader sees it. */
  DAMAGED,
  /** The English changed so that the translation could do harm. */
  WITHDRAWN,
  /** The English changed. */
  STALE,
  /** Nobody vouches for the translation. */
  UNATTESTED,
  /** A machine made the translation and nobody checked it. */
  MACHINE,
  /** A person vouches for it. */
  TRANSLATED,
  /** A second person vouches for it. */
  REVIEWED;

  /** What is left to do for a translation that stands so. */
  static Progress of(Standing standing) {
    if (standing instanceof Standing.Missing missing) {
      return switch (missing.reason()) {
        case ABSENT -> ABSENT;
        case DAMAGED -> DAMAGED;
        case WITHDRAWN -> WITHDRAWN;
      };
    }
    if (standing instanceof Standing.Stale) {
      return STALE;
    }
    return standing.status().map(Progress::of).orElse(ABSENT);
  }

  private static Progress of(Status status) {
    return switch (status) {
      case UNATTESTED -> UNATTESTED;
      case MACHINE -> MACHINE;
      case TRANSLATED -> TRANSLATED;
      case REVIEWED -> REVIEWED;
    };
  }

  /** Reads a word; empty if it is none. */
  static Optional<Progress> parse(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word that files say it with. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a person stands by the translation as it is. */
  boolean isSettled() {
    return compareTo(TRANSLATED) >= 0;
  }
}
