package org.manyleaf.article;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a segment stands to the English it was made from. */
public sealed interface Standing {

  /** The English original itself. */
  record Source() implements Standing {}

  /**
   * A translation of today's English.
   *
   * @param voucher who vouches for it, or null for a text that nobody has vouched for
   */
  record Current(@Nullable Voucher voucher) implements Standing {}

  /**
   * A translation of an earlier English.
   *
   * @param voucher who vouched for it
   * @param since the day the English changed, or null if that is not recorded
   */
  record Stale(Voucher voucher, @Nullable LocalDate since) implements Standing {}

  /** No translation that may be shown; the segment is in English. */
  record Missing(Reason reason) implements Standing {

    /** Why there is none. */
    public enum Reason {
      /** Nobody has translated it. */
      ABSENT,
      /** The translation is faulty. */
      DAMAGED,
      /** The English changed in a way that makes the old translation unsafe. */
      WITHDRAWN
    }
  }

  /** What is vouched for; empty for English and for what is missing. */
  default Optional<Status> status() {
    if (this instanceof Current current) {
      Voucher voucher = current.voucher();
      return Optional.of(voucher == null ? Status.UNATTESTED : voucher.status());
    }
    return this instanceof Stale stale ? Optional.of(stale.voucher().status()) : Optional.empty();
  }

  /** The day the English changed, where this is out of date and the day is recorded. */
  default Optional<LocalDate> staleSince() {
    return this instanceof Stale stale ? Optional.ofNullable(stale.since()) : Optional.empty();
  }

  /** Whether the English is no longer the one that was translated. */
  default boolean isOutdated() {
    return this instanceof Stale
        || (this instanceof Missing gap && gap.reason() == Missing.Reason.WITHDRAWN);
  }

  /** Who vouches or vouched. */
  default Optional<Voucher> vouchedBy() {
    if (this instanceof Current current) {
      return Optional.ofNullable(current.voucher());
    }
    return this instanceof Stale stale ? Optional.of(stale.voucher()) : Optional.empty();
  }
}
