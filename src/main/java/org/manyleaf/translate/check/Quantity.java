package org.manyleaf.translate.check;

import java.math.BigDecimal;

/**
 * A number in a text, with its unit.
 *
 * @param number the number in its shortest form, so that 1.50 is 1.5; an argument that stands for
 *     it in braces
 * @param unit its unit in international symbols, {@code mg/kg}; empty if it has none
 * @param symbol whether the unit is written as a symbol
 */
record Quantity(String number, String unit, boolean symbol) {

  /** A number in its shortest form. */
  static String shortest(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  boolean hasUnit() {
    return !unit.isEmpty();
  }

  /** Whether the number is not known before readers see it. */
  boolean isArgument() {
    return number.startsWith("{");
  }

  /** The number and the unit, however they are written. */
  String measure() {
    return number + " " + unit;
  }
}
