package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * WCAG 2.2 A and AA, axe's best practices, and the AAA contrast, as far as axe-core can tell; no
 * rule and no element is excepted. What axe leaves out without a word is in {@link ContrastIT}.
 */
class AccessibilityIT {

  @TestFactory
  Stream<DynamicTest> axeFindsNothing() {
    return Browsing.everyPageEveryWay(
        (path, page) -> assertThat(Axe.violations(page)).as(path).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingInTheOpenLanguageMenu() {
    return Browsing.everyLanguage(
        320,
        "about",
        (path, page) -> {
          page.locator(".language-menu summary").click();
          assertThat(Axe.violations(page)).as(path).isEmpty();
        });
  }

  @Test
  void axeWouldFindSomething() {
    Browsing.open(
        1280,
        "/en/about",
        page -> {
          page.evaluate("document.querySelector('h1').replaceWith(document.createElement('img'))");
          assertThat(Axe.violations(page).toString()).contains("image-alt", "page-has-heading-one");
        });
  }
}
