package org.manyleaf.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;

/**
 * A line saying that somebody vouches that this target translates that source.
 *
 * @param key the key of the segment
 * @param source the English they saw
 * @param target the translation they vouch for
 * @param voucher who, how far and when
 * @param via the tool it came through
 * @param note a short remark, or empty
 */
public record Attestation(
    String key, Fingerprint source, Fingerprint target, Voucher voucher, String via, String note) {

  private static final int COLUMNS = 8;

  /** Reads the cells of a line of a state file; empty if they are none. */
  static Optional<Attestation> parse(List<String> cells) {
    if (cells.size() != COLUMNS || cells.get(0).isEmpty() || cells.get(4).isEmpty()) {
      return Optional.empty();
    }
    try {
      Status status = Status.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
      if (status == Status.UNATTESTED) {
        return Optional.empty();
      }
      return Optional.of(
          new Attestation(
              cells.get(0),
              new Fingerprint(cells.get(1)),
              new Fingerprint(cells.get(2)),
              new Voucher(status, cells.get(4), LocalDate.parse(cells.get(6))),
              cells.get(5),
              cells.get(7)));
    } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** The line as it stands in a state file, without the end of the line. */
  public String line() {
    return String.join(
        "\t",
        key,
        source.value(),
        target.value(),
        voucher.status().name().toLowerCase(Locale.ROOT),
        voucher.who(),
        via,
        voucher.date().toString(),
        note);
  }
}
