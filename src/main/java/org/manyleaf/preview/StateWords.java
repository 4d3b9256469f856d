package org.manyleaf.preview;

import java.util.Locale;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Voucher;

/** The standing of a segment in English words for translators. */
final class StateWords {

  private StateWords() {}

  /** What to tell a translator. */
  static String of(Standing standing) {
    if (standing instanceof Missing gap) {
      return switch (gap.reason()) {
        case ABSENT -> "Missing: readers see the English.";
        case DAMAGED -> "Broken: readers see the English.";
        case WITHDRAWN -> "Withdrawn, because the English changed for safety: readers see it.";
      };
    }
    String who =
        standing.vouchedBy().map(StateWords::withTranslator).orElse("Nobody vouches for it.");
    if (standing instanceof Standing.Stale stale) {
      return who + " Out of date" + (stale.since() == null ? "." : " since " + stale.since() + ".");
    }
    return who;
  }

  private static String withTranslator(Voucher voucher) {
    Voucher translator = voucher.translator();
    return (translator == null ? "" : of(translator) + " ") + of(voucher);
  }

  private static String of(Voucher voucher) {
    String how = voucher.status().name();
    return switch (voucher.status()) {
      case MACHINE -> "Machine draft of " + voucher.date() + ".";
      default ->
          how.charAt(0)
              + how.substring(1).toLowerCase(Locale.ROOT)
              + " by "
              + voucher.who()
              + " on "
              + voucher.date()
              + ".";
    };
  }

  /** One word a style and a filter can go by. */
  static String mark(Standing standing) {
    if (standing instanceof Missing) {
      return "missing";
    }
    return standing instanceof Standing.Stale
        ? "stale"
        : standing.status().map(status -> status.name().toLowerCase(Locale.ROOT)).orElse("source");
  }
}
