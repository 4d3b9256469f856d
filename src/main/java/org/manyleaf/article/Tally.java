package org.manyleaf.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Standing.Missing.Reason;

/**
 * How many segments stand how, and who vouches for them.
 *
 * @param whole all segments
 * @param missing segments in English, by the reason
 * @param stale segments whose English has changed
 * @param oldestStale the day the first of those changes was made, or null if none is recorded
 * @param byStatus translated segments, stale ones included, by what is vouched for
 * @param vouchers who vouches, each status and name once with the latest day, strongest first
 */
public record Tally(
    int whole,
    Map<Reason, Integer> missing,
    int stale,
    @Nullable LocalDate oldestStale,
    Map<Status, Integer> byStatus,
    List<Voucher> vouchers) {

  /** Copies the collections. */
  public Tally {
    missing = Map.copyOf(missing);
    byStatus = Map.copyOf(byStatus);
    vouchers = List.copyOf(vouchers);
  }

  /** Counts. */
  public static Tally of(Collection<Standing> standings) {
    Map<Reason, Integer> missing = new EnumMap<>(Reason.class);
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    int stale = 0;
    for (Standing standing : standings) {
      if (standing instanceof Missing gap) {
        missing.merge(gap.reason(), 1, Integer::sum);
      }
      stale += standing instanceof Standing.Stale ? 1 : 0;
      standing.status().ifPresent(status -> byStatus.merge(status, 1, Integer::sum));
    }
    return new Tally(
        standings.size(), missing, stale, oldest(standings), byStatus, vouchersOf(standings));
  }

  private static @Nullable LocalDate oldest(Collection<Standing> standings) {
    return standings.stream()
        .flatMap(standing -> standing.staleSince().stream())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Voucher> vouchersOf(Collection<Standing> standings) {
    record Name(Status status, String who) {}
    Map<Name, LocalDate> latest = new java.util.LinkedHashMap<>();
    standings.stream()
        .flatMap(standing -> standing.vouchedBy().stream())
        .flatMap(v -> Stream.concat(Stream.of(v), Stream.ofNullable(v.translator())))
        .forEach(
            v ->
                latest.merge(
                    new Name(v.status(), v.who()), v.date(), (a, b) -> a.isAfter(b) ? a : b));
    return latest.entrySet().stream()
        .map(entry -> new Voucher(entry.getKey().status(), entry.getKey().who(), entry.getValue()))
        .sorted(Comparator.comparing(Voucher::status).reversed().thenComparing(Voucher::who))
        .toList();
  }

  /** How many segments are in English. */
  public int missingAltogether() {
    return missing.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many segments are in English for this reason. */
  public int missing(Reason reason) {
    return missing.getOrDefault(reason, 0);
  }

  /** How many segments have this status. */
  public int with(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** How many segments are translations of today's English. */
  public int current() {
    return whole - missingAltogether() - stale;
  }

  /** The share of the former in percent, rounded down so that only all of them are 100. */
  public int percentCurrent() {
    return whole == 0 ? 100 : current() * 100 / whole;
  }

  /** The weakest status among the translated segments; empty if nothing is translated. */
  public Optional<Status> weakest() {
    return Stream.of(Status.values()).filter(status -> with(status) > 0).findFirst();
  }

  /** The latest day somebody vouched with this status. */
  public Optional<LocalDate> latest(Status status) {
    return vouchers.stream()
        .filter(voucher -> voucher.status() == status)
        .map(Voucher::date)
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether this may be shown to readers under a bar. For {@link Status#MACHINE} it is enough that
   * something is translated; for the higher bars every segment must be translated and vouched for
   * at least so far.
   */
  public boolean meets(Status bar) {
    if (bar.compareTo(Status.MACHINE) <= 0) {
      return weakest().isPresent();
    }
    return missingAltogether() == 0
        && weakest().filter(status -> status.compareTo(bar) >= 0).isPresent();
  }
}
