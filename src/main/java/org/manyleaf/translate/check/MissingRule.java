package org.manyleaf.translate.check;

import java.util.function.Consumer;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Standing.Missing.Reason;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** Nobody has translated a text, or any of the file. */
final class MissingRule implements Rule {

  @Override
  public String id() {
    return "missing";
  }

  @Override
  public String what() {
    return "A text has no translation yet; readers see it in English.";
  }

  @Override
  public void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {
    if (isBegun(pair)
        && unit.target().isEmpty()
        && unit.standing() instanceof Missing missing
        && missing.reason() == Reason.ABSENT) {
      findings.accept(
          Finding.of(
              this,
              pair,
              unit,
              Complaint.warning("no translation", "one", "add '" + unit.key() + " = …'")));
    }
  }

  @Override
  public void checkWhole(BundlePair pair, Consumer<Finding> findings) {
    if (pair.target().readable() && !isBegun(pair) && !pair.units().isEmpty()) {
      Complaint complaint =
          Complaint.warning(
              "no translation at all",
              pair.units().size() + " texts",
              "start the file with the keys of the English one");
      findings.accept(
          new Finding(
              id(), complaint.severity(), pair.target().name(), 0, "", complaint.message()));
    }
  }

  private static boolean isBegun(BundlePair pair) {
    return !pair.target().entries().isEmpty() || !pair.target().duplicates().isEmpty();
  }
}
