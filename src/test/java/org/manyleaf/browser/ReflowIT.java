package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On a narrow phone, at 400 % zoom, with the reader's own spacing: nothing is cut, no scrolling.
 */
class ReflowIT {

  /** WCAG 2.2, 1.4.12. */
  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

  static void assertFits(String path, Page page) {
    assertThat(Layout.faults(page)).as(path).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsWhateverItsWidthAndTheReadersSpacing() {
    return Browsing.everyPage(
        320,
        (path, page) -> {
          assertFits(path + " on a phone", page);
          page.setViewportSize(980, 800);
          assertFits(path + " where the contents first stand beside the text", page);
          if (!Browsing.isLookedAtEveryWay(path)) {
            return;
          }
          page.setViewportSize(768, 1024);
          assertFits(path + " on a tablet", page);
          page.setViewportSize(1280, 800);
          assertFits(path + " on a desk", page);
          page.setViewportSize(320, 256);
          assertFits(path + " at 400 %", page);
          Browsing.style(page, SPACING);
          assertFits(path + " at 400 % with the reader's spacing", page);
          page.setViewportSize(640, 800);
          Browsing.style(page, "html { font-size: 225% !important }");
          assertFits(path + " with letters of double size", page);
        });
  }

  /** About 66 letters a line; fewer where each is a word. */
  @ParameterizedTest
  @CsvSource({"en,58,74", "ru,50,74", "zh-Hans,28,40"})
  void linesAreNeitherLongNorShort(String tag, int fewest, int most) {
    Browsing.open(
        1280,
        "/" + tag + "/" + Browsing.ARTICLE,
        page -> {
          Number letters =
              (Number)
                  page.evaluate(
                      """
                      () => {
                        const p = document.querySelector('#intro p');
                        const range = document.createRange();
                        range.selectNodeContents(p);
                        const tops = [...range.getClientRects()].map((box) => Math.round(box.top));
                        return p.textContent.length / (new Set(tops).size - 0.5);
                      }
                      """);
          assertThat(letters.doubleValue()).isBetween((double) fewest, (double) most);
        });
  }

  @Test
  void aLineThatDoesNotFitIsSeen() {
    Browsing.open(
        320,
        "/en/about",
        page -> {
          Browsing.style(page, "h1 { white-space: nowrap; font-size: 60px }");
          assertThat(Layout.faults(page).toString())
              .contains("scrolls sideways", "leaves the page");
        });
  }
}
