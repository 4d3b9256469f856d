package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contrast of every line of text (WCAG 2.2, 1.4.6: 7:1, large text 4.5:1), measured by ourselves:
 * axe-core takes joined scripts for icon fonts and passes over them in silence.
 */
class ContrastIT {

  /** Returns the texts whose contrast is too low, each with its ratio. */
  private static final String MEASURE =
      """
      () => {
        const c = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
          .getContext('2d', {willReadFrequently: true});
        const known = new Map();
        const rgba = (css) => known.get(css) ?? known.set(css, painted(css)).get(css);
        const painted = (css) => {
          c.clearRect(0, 0, 1, 1);
          c.fillStyle = css;
          c.fillRect(0, 0, 1, 1);
          const [r, g, b, a] = c.getImageData(0, 0, 1, 1).data;
          return [r, g, b, a / 255];
        };
        const over = (top, under) =>
          [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
        const luminance = (c) => {
          const [r, g, b] = c.slice(0, 3).map((v) => v / 255)
            .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = (element) => {
          const layers = [];
          for (let e = element; e; e = e.parentElement) {
            layers.push(rgba(getComputedStyle(e).backgroundColor));
          }
          return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
        };
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let measured = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.data.trim() || element.closest('script, style')) continue;
          if (!element.checkVisibility()) continue;
          const style = getComputedStyle(element);
          const behind = ground(element);
          const [a, b] = [luminance(over(rgba(style.color), behind)), luminance(behind)];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const size = parseFloat(style.fontSize);
          const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
          measured++;
          if (ratio < (large ? 4.5 : 7)) found.push(`${ratio.toFixed(2)} ${node.data.trim()}`);
        }
        return measured < 10 ? [`only ${measured} texts measured`] : found;
      }
      """;

  @SuppressWarnings("unchecked")
  static List<String> tooLow(Page page) {
    return (List<String>) page.evaluate(MEASURE);
  }

  @TestFactory
  Stream<DynamicTest> everyTextHasEnough() {
    return Browsing.everyPageEveryWay(
        (path, page) -> {
          page.locator(".language-menu").evaluate("menu => menu.open = true");
          assertThat(tooLow(page)).as(path).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({"ar,هذا نص باهت", "hi,यह पाठ फीका है", "th,ข้อความนี้จาง", "en,This text is faint"})
  void aFaintLineIsSeenInEveryScript(String tag, String text) {
    Browsing.open(
        1280,
        "/" + tag + "/about",
        page -> {
          page.evaluate(
              """
              text => {
                const faint = document.createElement('p');
                faint.textContent = text;
                faint.style.color = '#b5b0a5';
                document.querySelector('main').append(faint);
              }
              """,
              text);
          assertThat(tooLow(page)).singleElement().asString().endsWith(text).matches("[12][.].*");
        });
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void controlsKeepTheirBordersInForcedColours(String tag) {
    Browsing.open(
        1280,
        "/" + tag + "/" + Browsing.ARTICLE,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
          for (String control : List.of(".language-menu summary", ".notice, .term-list div")) {
            assertThat(
                    page.locator(control)
                        .first()
                        .evaluate("e => getComputedStyle(e).borderInlineStartStyle"))
                .isEqualTo("solid");
          }
        });
  }
}
