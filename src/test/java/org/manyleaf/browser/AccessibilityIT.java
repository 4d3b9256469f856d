package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * WCAG 2.2 A and AA, axe's best practices, and the AAA contrast, as far as axe-core can tell; no
 * element is excepted, and a rule only where {@link ContrastIT} does the same: it measures the
 * contrast of every page itself, as axe leaves some scripts out without a word.
 */
class AccessibilityIT {

  @TestFactory
  Stream<DynamicTest> axeFindsNothing() {
    return Browsing.everyPageEveryWay(
        (path, page) ->
            assertThat(
                    Browsing.isLookedAtEveryWay(path)
                        ? Axe.violations(page)
                        : Axe.violationsButOfContrast(page))
                .as(path)
                .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingInTheOpenLanguageMenuOrInAnOpenExplanation() {
    return Browsing.everyLanguage(
        320,
        Browsing.ARTICLE,
        (path, page) -> {
          if (Browsing.isLookedAtEveryWay(path)) {
            page.locator(".language-menu summary").click();
            page.locator(".term button").first().click();
            assertThat(page.locator(".explanation:popover-open").count()).isEqualTo(1);
            assertThat(Axe.violations(page)).as(path).isEmpty();
          }
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
