package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * On a narrow phone, at 400 % zoom, with the reader's own spacing: nothing is cut, no scrolling.
 */
class ReflowIT {

  /** Everything that is wrong with the layout, in words. */
  private static final String FAULTS =
      """
      () => {
        const seen = (e) => {
          if (!e.checkVisibility() || e.closest('.skip-link, script, style')) return false;
          for (let at = e; at; at = at.parentElement) {
            if (getComputedStyle(at).clipPath !== 'none') return false;
          }
          return true;
        };
        const found = [];
        if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
        for (const e of [...document.querySelectorAll('body *')].filter(seen)) {
          const name = e.outerHTML.slice(0, 100);
          for (const box of e.getClientRects()) {
            if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)) {
              found.push(`leaves the page: ${name}`);
            }
          }
          const style = getComputedStyle(e);
          if (style.overflowX !== 'visible' && style.overflowY !== 'auto'
              && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)) {
            found.push(`cut off: ${name}`);
          }
        }
        const lines = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.data.trim() || !seen(node.parentElement)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (box.right > innerWidth + 1 || box.left < -1) {
              found.push(`leaves the page: ${node.data.trim()}`);
            }
            lines.push({node, x: box.x, right: box.right, middle: box.y + box.height / 2});
          }
        }
        lines.sort((a, b) => a.middle - b.middle);
        lines.forEach((a, i) => {
          for (let j = i + 1; j < lines.length && lines[j].middle - a.middle < 4; j++) {
            const b = lines[j];
            if (a.node !== b.node && Math.min(a.right, b.right) - Math.max(a.x, b.x) > 4) {
              found.push(`on top of each other: ${a.node.data.trim()} / ${b.node.data.trim()}`);
            }
          }
        });
        return found;
      }
      """;

  /** WCAG 2.2, 1.4.12. */
  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

  @SuppressWarnings("unchecked")
  static void assertFits(String path, Page page) {
    page.locator(".language-menu").evaluate("menu => menu.open = true");
    assertThat((List<String>) page.evaluate(FAULTS)).as(path).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsWhateverItsWidthAndTheReadersSpacing() {
    return Browsing.everyPage(
        320,
        (path, page) -> {
          assertFits(path + " on a phone", page);
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

  @Test
  void aLineThatDoesNotFitIsSeen() {
    Browsing.open(
        320,
        "/en/about",
        page -> {
          Browsing.style(page, "h1 { white-space: nowrap; font-size: 60px }");
          assertThat(page.evaluate(FAULTS).toString())
              .contains("scrolls sideways", "leaves the page");
        });
  }
}
