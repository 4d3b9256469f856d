package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a keyboard alone. */
class KeyboardIT {

  /** What has the focus: where it stands in the document, whether one sees it. */
  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const style = getComputedStyle(element);
        const box = element.getClientRects()[0];
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const top = document.elementFromPoint(x, y);
        const focusable = [...document.querySelectorAll('a[href], summary, input, button')];
        return {
          name: element.textContent.trim() || element.tagName,
          position: focusable.indexOf(element),
          outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          colour: style.outlineColor,
          inView: box.x >= 0 && box.y >= 0 && x < innerWidth && y < innerHeight,
          uncovered: top !== null && (element.contains(top) || top.contains(element)),
        };
      }
      """;

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> tabThrough(Page page) {
    List<Map<String, Object>> stops = new ArrayList<>();
    for (int presses = 0; presses < 200; presses++) {
      page.keyboard().press("Tab");
      Map<String, Object> stop = (Map<String, Object>) page.evaluate(FOCUSED);
      if (stop == null
          || (!stops.isEmpty() && stop.get("position").equals(stops.get(0).get("position")))) {
        return stops;
      }
      stops.add(stop);
    }
    throw new AssertionError("the focus never leaves the page");
  }

  @ParameterizedTest
  @CsvSource({
    "320,/en/",
    "320,/ar/",
    "320,/en/multiple-myeloma-second-line",
    "320,/ar/multiple-myeloma-second-line",
    "1280,/en/multiple-myeloma-second-line",
    "1280,/ar/multiple-myeloma-second-line",
    "320,/th/languages",
    "320,/zh-Hans/about",
    "1280,/hi/no-such-page"
  })
  void theFocusGoesThroughTheWholePageInOrderAndIsAlwaysSeen(int width, String path) {
    Browsing.open(
        width,
        path,
        page -> {
          assertSeen(tabThrough(page));
          page.reload();
          page.locator(".language-menu").evaluate("menu => menu.open = true");
          List<Map<String, Object>> stops = tabThrough(page);
          assertSeen(stops);
          assertThat(stops).hasSizeGreaterThan(4 + Browsing.TAGS.size());
        });
  }

  private static void assertSeen(List<Map<String, Object>> stops) {
    assertThat(stops).hasSizeGreaterThan(4);
    assertThat(stops.stream().map(s -> (Integer) s.get("position"))).isSorted();
    assertThat(stops)
        .allSatisfy(
            stop -> {
              assertThat(((Number) stop.get("outline")).doubleValue())
                  .as("outline of %s", stop)
                  .isGreaterThanOrEqualTo(2);
              assertThat(stop).containsEntry("inView", true);
              assertThat(stop).containsEntry("uncovered", true);
            });
  }

  @Test
  void theFirstStopJumpsOverTheHeader() {
    Browsing.open(
        1280,
        "/en/" + Browsing.ARTICLE,
        page -> {
          page.keyboard().press("Tab");
          assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
          assertThat(page.locator(".skip-link").boundingBox().y).isGreaterThanOrEqualTo(0);
          page.keyboard().press("Enter");
          assertThat(page.evaluate("document.activeElement.id")).isEqualTo("site-text");
          page.keyboard().press("Tab");
          assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
              .isEqualTo(true);
        });
  }

  @Test
  void theLanguageMenuOpensAndLeadsToTheSamePage() {
    Browsing.open(
        320,
        "/en/about",
        page -> {
          page.locator(".language-menu summary").focus();
          page.keyboard().press("Enter");
          int stops = 0;
          do {
            page.keyboard().press("Tab");
            stops++;
          } while (!"es".equals(page.evaluate("document.activeElement.hreflang")) && stops < 50);
          page.keyboard().press("Enter");
          page.waitForURL("**/es/about");
        });
  }

  @Test
  void theFocusRingStandsOutOnEveryGround() {
    for (ColorScheme scheme : Browsing.SCHEMES) {
      Browsing.open(
          1280,
          "/ar/" + Browsing.ARTICLE,
          page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Number lowest =
                (Number)
                    page.evaluate(
                        """
                        () => {
                          const c = (name) => {
                            const probe = document.createElement('i');
                            probe.style.color = `var(${name})`;
                            document.body.append(probe);
                            const [r, g, b] = getComputedStyle(probe).color.match(/[0-9.]+/g)
                              .map((v) => v / 255)
                              .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
                            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
                          };
                          const ring = c('--focus');
                          const grounds = ['--paper', '--card', '--wash', '--warm', '--alarm'];
                          return Math.min(...grounds.map(c)
                            .map((g) => Math.max(ring, g) / Math.min(ring, g)));
                        }
                        """);
            assertThat(lowest.doubleValue()).as("%s", scheme).isGreaterThanOrEqualTo(3);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/", "/ar/"})
  void everythingIsLargeEnoughToHit(String language) {
    for (String kind : Browsing.KINDS) {
      Browsing.open(
          320,
          language + kind,
          page -> {
            page.locator(".language-menu summary").click();
            assertThat(tooSmall(page, "summary, .button, .language-menu a, .section-links a", 44))
                .as(language + kind)
                .isEmpty();
            assertThat(tooSmall(page, "a[href]:not(p a):not(.skip-link), p.notice-link a", 24))
                .as(language + kind)
                .isEmpty();
          });
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> tooSmall(Page page, String selector, int pixels) {
    return (List<String>)
        page.evaluate(
            "([selector, pixels]) => [...document.querySelectorAll(selector)]"
                + ".filter((e) => e.checkVisibility())"
                + ".filter((e) => Math.min(e.getBoundingClientRect().height,"
                + " Math.max(e.getBoundingClientRect().width, 24)) < pixels - 0.5)"
                + ".map((e) => e.outerHTML)",
            List.of(selector, pixels));
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    Browsing.open(
        1280,
        "/en/" + Browsing.ARTICLE,
        page -> {
          String behaviour = "getComputedStyle(document.documentElement).scrollBehavior";
          assertThat(page.evaluate(behaviour)).isEqualTo("auto");
          page.emulateMedia(
              new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
          assertThat(page.evaluate(behaviour)).isEqualTo("smooth");
        });
  }
}
