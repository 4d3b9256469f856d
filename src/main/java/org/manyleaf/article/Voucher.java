package org.manyleaf.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a translation.
 *
 * @param status what they vouch for
 * @param who a name as they want it shown
 * @param date the day they did it
 * @param translator the person who translated what they reviewed, or null if that is not known
 */
public record Voucher(Status status, String who, LocalDate date, @Nullable Voucher translator) {

  /** Vouches for a text of which no other translator is known. */
  public Voucher(Status status, String who, LocalDate date) {
    this(status, who, date, null);
  }

  /** The same, for the work of this translator. */
  public Voucher of(@Nullable Voucher other) {
    return new Voucher(status, who, date, other);
  }
}
