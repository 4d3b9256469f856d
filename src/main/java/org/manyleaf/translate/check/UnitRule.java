package org.manyleaf.translate.check;

import java.util.List;
import java.util.Set;

/** A quantity of the English is lost, or has become another: 5 mg, 50 mg, 5 ml. */
final class UnitRule implements TextRule {

  /** Units that times of day are written with: à 8 h, for 8 o'clock. */
  private static final Set<String> OF_THE_CLOCK = Set.of("h", "min");

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public String what() {
    return "A quantity has another number or another unit than in English.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    return QuantityMismatch.first(texts, UnitRule::agree).stream()
        .map(UnitRule::complaint)
        .toList();
  }

  private static Complaint complaint(QuantityMismatch mismatch) {
    return Complaint.error(
        said(measures(mismatch.found(), false)),
        said(measures(mismatch.expected(), false)) + " as in English",
        "copy number and unit; write the unit as a symbol");
  }

  private static boolean agree(List<Quantity> english, List<Quantity> target) {
    List<String> lost = new Multiset<>(measures(english, true)).without(measures(target, false));
    List<String> invented =
        new Multiset<>(measures(target, true)).without(measures(english, false));
    return lost.isEmpty()
        && invented.stream().allMatch(m -> OF_THE_CLOCK.contains(m.substring(m.indexOf(' ') + 1)));
  }

  /** Numbers with units; words for units count only where they are welcome. */
  private static List<String> measures(List<Quantity> quantities, boolean symbolsOnly) {
    return quantities.stream()
        .filter(quantity -> quantity.hasUnit() && (quantity.symbol() || !symbolsOnly))
        .map(Quantity::measure)
        .toList();
  }

  private static String said(List<String> measures) {
    return measures.isEmpty() ? "no quantity" : String.join(", ", measures);
  }
}
