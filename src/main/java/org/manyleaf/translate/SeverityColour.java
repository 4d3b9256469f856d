package org.manyleaf.translate;

import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.check.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Findings whose severity stands out on a terminal. The word is there without colour, too. */
final class SeverityColour {

  private SeverityColour() {}

  /** A finding as a line; plain where there is no colour. */
  static String in(Finding finding, Ansi ansi) {
    String line = finding.toString();
    if (!ansi.enabled()) {
      return line;
    }
    String word = " " + finding.severity() + " ";
    int at = line.indexOf(": " + finding.severity() + " ") + 1;
    Style[] style = styleOf(finding.severity());
    return line.substring(0, at)
        + Style.on(style)
        + word
        + Style.off(style)
        + line.substring(at + word.length());
  }

  private static Style[] styleOf(Severity severity) {
    return switch (severity) {
      case ERROR -> new Style[] {Style.bold, Style.fg_red};
      case WARNING -> new Style[] {Style.fg_yellow};
      case INFO -> new Style[] {Style.fg_cyan};
    };
  }
}
