package org.manyleaf.translate.check;

import java.util.Comparator;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Problem;
import org.manyleaf.bundle.Unit;

/**
 * Something a rule has to say about a translation. The order is that of the files.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param file the file, as {@code i18n/site/fr.properties}
 * @param line the line, counted from 1; 0 if it concerns no single one
 * @param key the key; empty if it concerns no single one
 * @param message what was found, what was expected, and what to do
 */
public record Finding(
    String rule, Severity severity, String file, int line, String key, String message)
    implements Comparable<Finding> {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::key)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::message);

  /** What a rule says about one text. */
  static Finding of(Rule rule, BundlePair pair, Unit unit, Complaint complaint) {
    int line = unit.target().map(entry -> entry.line()).orElse(0);
    return new Finding(
        rule.id(),
        complaint.severity(),
        pair.target().name(),
        line,
        unit.key(),
        complaint.message());
  }

  /** A problem that keeps a text from being shown. */
  static Finding unsound(Problem problem) {
    String key = problem.key();
    return new Finding(
        Checker.UNSOUND.id(),
        Severity.ERROR,
        problem.file(),
        problem.line(),
        key == null ? "" : key,
        Complaint.error(problem.found(), problem.expected(), problem.remedy()).message());
  }

  @Override
  public int compareTo(Finding other) {
    return BY_PLACE.compare(this, other);
  }

  /** One line: place, key, severity, rule, message. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (key.isEmpty() ? "" : " " + key)
        + ": "
        + severity
        + " "
        + rule
        + ": "
        + message;
  }
}
