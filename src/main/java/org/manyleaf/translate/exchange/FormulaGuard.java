package org.manyleaf.translate.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text as a formula: an apostrophe goes in front of one that
 * begins like a formula, and in front of one that begins with an apostrophe, so that taking it away
 * again is exact.
 */
final class FormulaGuard {

  /** Also the full-width signs, which East Asian spreadsheets take for the same. */
  private static final Pattern RISKY = Pattern.compile("^[=+\\-@\\t\\r'＝＋－＠]");

  private FormulaGuard() {}

  static String guard(String text) {
    return RISKY.matcher(text).find() ? "'" + text : text;
  }

  static String unguard(String cell) {
    boolean guarded = cell.startsWith("'") && RISKY.matcher(cell.substring(1)).find();
    return guarded ? cell.substring(1) : cell;
  }
}
