package org.manyleaf.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for what a reader cannot read: cut off, off the page, on top of each other. */
public final class Layout {

  /** Everything that is wrong with the layout, in words. */
  private static final String FAULTS =
      """
      () => {
        const seen = (e) => {
          if (!e.checkVisibility() || e.closest('.skip-link, script, style')) return false;
          // A table of many columns scrolls in its own frame (WCAG 2.2, 1.4.10 excepts it).
          if (e.closest('.scroller *')) return false;
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

  private Layout() {}

  /** What is wrong with the layout of a page, its language menu, if it has one, opened. */
  @SuppressWarnings("unchecked")
  public static List<String> faults(Page page) {
    page.evaluate("document.querySelectorAll('.language-menu').forEach(menu => menu.open = true)");
    return (List<String>) page.evaluate(FAULTS);
  }
}
