package org.manyleaf.translate.check;

import java.math.BigDecimal;

/**
 * A number in a text, with its unit.
 *
 * @param value the number
 * @param unit its unit in international symbols, {@code mg/kg}; empty if it has none
 * @param symbol whether the unit is written as a symbol
 */
record Quantity(BigDecimal value, String unit, boolean symbol) {

  /** Puts the number into its shortest form, so that 1.50 is 1.5. */
  Quantity {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  boolean hasUnit() {
    return !unit.isEmpty();
  }

  /** The number and the unit, however they are written. */
  String measure() {
    return number() + " " + unit;
  }

  String number() {
    return value.toPlainString();
  }
}
