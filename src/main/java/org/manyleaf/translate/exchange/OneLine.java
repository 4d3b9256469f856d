package org.manyleaf.translate.exchange;

/**
 * Makes words from hostile files fit to be shown: one line, not too long, no terminal's controls.
 */
final class OneLine {

  private static final int LONGEST = 400;

  private OneLine() {}

  /** The text with white space made single spaces and other controls made question marks. */
  static String of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return start.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
  }
}
