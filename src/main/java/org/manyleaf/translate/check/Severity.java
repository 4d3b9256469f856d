package org.manyleaf.translate.check;

/** How much a finding matters, worst first. */
public enum Severity {
  /** A reader could be harmed or the text cannot be shown; it has to be mended. */
  ERROR,
  /** Very likely a flaw; a person should look at it. */
  WARNING,
  /** Often fine; worth a glance. */
  INFO
}
