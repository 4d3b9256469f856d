package org.manyleaf.translate.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;

/** Two texts are the same in English and differ in the translation. */
final class SameEnglishRule implements Rule {

  @Override
  public String id() {
    return "same-english";
  }

  @Override
  public String what() {
    return "Two texts are the same in English and differ in the translation.";
  }

  @Override
  public void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {}

  @Override
  public void checkWhole(BundlePair pair, Consumer<Finding> findings) {
    Map<Fingerprint, Unit> firsts = new HashMap<>();
    for (Unit unit : pair.units()) {
      if (unit.target().isEmpty()) {
        continue;
      }
      Unit first = firsts.putIfAbsent(unit.english(), unit);
      if (first != null && !textOf(first).equals(textOf(unit))) {
        findings.accept(
            Finding.of(
                this,
                pair,
                unit,
                Complaint.info(
                    "another translation than of " + first.key() + ", whose English is the same",
                    "'" + textOf(first) + "'",
                    "use one for both unless their places differ")));
      }
    }
  }

  private static String textOf(Unit unit) {
    return unit.target().orElseThrow().value();
  }
}
