package org.manyleaf.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core, run in a page: WCAG 2.2 A and AA, AAA where it can tell, and its best practices. */
public final class Axe {

  /** The builder of the Java package opens a window for every analysis; its script does not. */
  private static final String RUN =
      """
      (contrast) => axe.run(document, {
        resultTypes: ['violations'],
        rules: {'color-contrast': {enabled: contrast}, 'color-contrast-enhanced': {enabled: contrast}},
        runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }).then((results) => results.violations
        .map((rule) => `${rule.id}: ${rule.help} ${rule.nodes.map((node) => node.html).join(' ')}`))
      """;

  private Axe() {}

  /** What it finds, in words; empty if that is nothing. */
  public static List<String> violations(Page page) {
    return run(page, true);
  }

  /** The same without its measure of contrast, which takes three times as long as all the rest. */
  static List<String> violationsButOfContrast(Page page) {
    return run(page, false);
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page, boolean contrast) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) page.evaluate(RUN, contrast);
  }
}
