package org.manyleaf.translate.check;

import java.util.function.Consumer;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Standing.Missing.Reason;
import org.manyleaf.article.Standing.Stale;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** The English has changed since a text was translated. */
final class StaleRule implements Rule {

  @Override
  public String id() {
    return "stale";
  }

  @Override
  public String what() {
    return "The English has changed since the text was translated.";
  }

  @Override
  public void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {
    if (unit.standing() instanceof Stale stale) {
      String since = stale.since() == null ? "" : " (changed on " + stale.since() + ")";
      report(pair, unit, "a translation of an earlier English text" + since, findings);
    } else if (unit.standing() instanceof Missing missing && missing.reason() == Reason.WITHDRAWN) {
      report(pair, unit, "a translation that is no longer safe to follow, not shown,", findings);
    }
  }

  private void report(BundlePair pair, Unit unit, String found, Consumer<Finding> findings) {
    findings.accept(
        Finding.of(
            this,
            pair,
            unit,
            Complaint.warning(
                found,
                "one of today's English",
                "compare both English texts, mend the translation and vouch for it")));
  }
}
