package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * WCAG 2.2 A and AA, axe's best practices, and the AAA contrast, as far as axe-core can tell; no
 * rule and no element is excepted. What axe leaves out without a word is in {@link ContrastIT}.
 */
class AccessibilityIT {

  /** The builder of the Java package opens a window for every analysis; its script does not. */
  private static final String RUN =
      """
      () => axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }).then((results) => results.violations
        .map((rule) => `${rule.id}: ${rule.help} ${rule.nodes.map((node) => node.html).join(' ')}`))
      """;

  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) page.evaluate(RUN);
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothing() {
    return Browsing.everyPageEveryWay(
        (path, page) -> assertThat(violations(page)).as(path).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingInTheOpenLanguageMenu() {
    return Browsing.everyLanguage(
        320,
        "about",
        (path, page) -> {
          page.locator(".language-menu summary").click();
          assertThat(violations(page)).as(path).isEmpty();
        });
  }

  @Test
  void axeWouldFindSomething() {
    Browsing.open(
        1280,
        "/en/about",
        page -> {
          page.evaluate("document.querySelector('h1').replaceWith(document.createElement('img'))");
          assertThat(violations(page).toString()).contains("image-alt", "page-has-heading-one");
        });
  }
}
