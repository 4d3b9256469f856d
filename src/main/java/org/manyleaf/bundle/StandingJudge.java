package org.manyleaf.bundle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;

/**
 * Judges translations by the attestations beside them; from the files alone, without a clock.
 *
 * @param state the attestations of one bundle
 * @param history what became of its English
 */
public record StandingJudge(StateFile state, EnglishHistory history) {

  /** With nothing to go by, every translation is unattested. */
  public static final StandingJudge NONE =
      new StandingJudge(StateFile.empty(), EnglishHistory.empty());

  private static final Comparator<Attestation> BY_WEIGHT =
      Comparator.<Attestation, Status>comparing(a -> a.voucher().status())
          .thenComparing(a -> a.voucher().date())
          .thenComparing(Attestation::line);

  /** Judges a sound translation of an English text, both decoded. */
  public Standing judge(String key, String source, String target) {
    return judge(key, Fingerprint.of(source), target);
  }

  /** Judges a sound translation, decoded, of the English text with this fingerprint. */
  Standing judge(String key, Fingerprint today, String target) {
    Collection<Attestation> all = state.of(key, Fingerprint.of(target));
    Optional<Attestation> current =
        all.stream().filter(a -> history.sameMeaning(key, a.source(), today)).max(BY_WEIGHT);
    if (current.isPresent()) {
      return new Standing.Current(credited(current.get(), all));
    }
    return all.stream()
        .max(BY_WEIGHT)
        .map(best -> outdated(key, best, credited(best, all), today))
        .orElseGet(() -> unattested(key, today));
  }

  /** Of a text that nobody vouches for it is not known whether it was made before a change. */
  private Standing unattested(String key, Fingerprint today) {
    return history.changedForSafety(key, today)
        ? new Missing(Missing.Reason.WITHDRAWN)
        : new Standing.Current(null);
  }

  /** Who reviewed does not hide who translated. */
  private static Voucher credited(Attestation best, Collection<Attestation> all) {
    return best.voucher().status() == Status.REVIEWED
        ? all.stream()
            .filter(a -> a.voucher().status() == Status.TRANSLATED)
            .max(BY_WEIGHT)
            .map(translated -> best.voucher().of(translated.voucher()))
            .orElse(best.voucher())
        : best.voucher();
  }

  private Standing outdated(String key, Attestation best, Voucher voucher, Fingerprint today) {
    if (history.isWithdrawn(key, best.source(), today)) {
      return new Missing(Missing.Reason.WITHDRAWN);
    }
    @Nullable LocalDate since =
        history.earlier(key, best.source()).map(EnglishHistory.Earlier::until).orElse(null);
    return new Standing.Stale(voucher, since);
  }
}
