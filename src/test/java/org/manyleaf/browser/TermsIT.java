package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A medical word opens its explanation where it stands, in whatever browser. */
class TermsIT {

  private static final String BUTTON = ".term button";
  private static final String OPEN = ".explanation:popover-open";
  private static final String ARTICLE = "/" + Browsing.ARTICLE;

  /** Whether a box is in sight with the way out of it, and scrolls at most downwards. */
  private static final String INSIDE =
      """
      box => [box, box.querySelector('button')].every(element => {
        const at = element.getBoundingClientRect();
        return at.left >= 0 && at.top >= 0 && at.right <= innerWidth && at.bottom <= innerHeight;
      }) && box.scrollWidth <= box.clientWidth
      """;

  private static Object focused(Page page, String property) {
    return page.evaluate("() => document.activeElement." + property);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "th", "zh-Hans"})
  void theKeyboardOpensAndClosesAnExplanationAndComesBack(String tag) {
    Browsing.open(
        320,
        "/" + tag + ARTICLE,
        page -> {
          Locator word = page.locator(BUTTON).first();
          word.focus();
          page.keyboard().press("Enter");
          assertThat(page.locator(OPEN).count()).isEqualTo(1);
          assertThat(page.locator(OPEN).getAttribute("role")).isEqualTo("dialog");
          // The focus is in the dialog, so that a screen reader says its name and reads on.
          assertThat(focused(page, "closest('[role=dialog]').id"))
              .isEqualTo(word.getAttribute("popovertarget"));
          page.keyboard().press("Tab");
          assertThat((String) focused(page, "href")).contains("/" + tag + "/glossary#");
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.locator(OPEN).count()).isZero();
          assertThat(focused(page, "textContent")).isEqualTo(word.textContent());
          page.keyboard().press("Space");
          assertThat(page.locator(OPEN).count()).isEqualTo(1);
          page.keyboard().press("Escape");
          assertThat(page.locator(OPEN).count()).isZero();
          assertThat(focused(page, "textContent")).isEqualTo(word.textContent());
        });
  }

  @Test
  void itNeedsNoScript() {
    Browsing.openApart(
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        Browsing.site().url("/fr" + ARTICLE),
        page -> {
          page.locator(BUTTON).first().click();
          assertThat(page.locator(OPEN).innerText())
              .contains("myélome multiple", "multiple myeloma", "Fermer");
          page.mouse().click(5, 5);
          assertThat(page.locator(OPEN).count()).isZero();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyLanguageHasWordsExplained() {
    return Browsing.everyLanguage(
        320,
        Browsing.ARTICLE,
        (path, page) -> {
          assertThat(page.locator(BUTTON).count()).as(path).isGreaterThan(25);
          assertThat(page.locator(".explanation").count()).as(path).isGreaterThan(15);
          page.locator(BUTTON).first().click();
          assertThat(page.locator(OPEN).evaluate(INSIDE)).as(path).isEqualTo(true);
          Object lost =
              page.evaluate(
                  "() => [...document.querySelectorAll('.term button')]"
                      + ".filter(b => !document.getElementById(b.getAttribute('popovertarget')))"
                      + ".length");
          assertThat(lost).as(path).isEqualTo(0);
        });
  }

  /** As Safari 16 and Firefox 124 see it: without popovers and without {@code :popover-open}. */
  private static void withoutPopovers(Route route) {
    String body = route.fetch().text();
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("text/html; charset=utf-8")
            .setBody(
                body.replace(":popover-open", ":-unknown-open")
                    .replace(" popover ", " ")
                    .replace(" popovertarget=", " data-unknown=")));
  }

  @Test
  void withoutThePopoverApiTheWordIsALinkToTheGlossary() {
    Browsing.openApart(
        new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(320, 800),
        "about:blank",
        page -> {
          page.route("**" + ARTICLE, TermsIT::withoutPopovers);
          page.navigate(Browsing.site().url("/en" + ARTICLE));
          Locator term = page.locator(".term").first();
          assertThat(term.innerText()).isEqualTo("Multiple myeloma");
          assertThat(page.locator(".explanation:visible").count()).isZero();
          term.locator("button").evaluate("button => button.focus()");
          assertThat(focused(page, "tagName")).isEqualTo("BODY");
          Locator link = term.locator("a");
          assertThat(link.getAttribute("aria-label"))
              .isEqualTo("Explanation of “multiple myeloma”");
          link.click();
          assertThat(page.url()).endsWith("/en/glossary#myeloma");
          assertThat(page.locator(":target").innerText()).startsWith("multiple myeloma");
        });
  }

  @Test
  void onPaperTheWordsArePlainAndTheirExplanationsStandUnderTheArticle() {
    Browsing.open(
        1280,
        "/de" + ARTICLE,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          Object line =
              page.locator(BUTTON + " span")
                  .first()
                  .evaluate("span => getComputedStyle(span).textDecorationLine");
          assertThat(line).isEqualTo("none");
          List<String> terms = page.locator(".explanation-name dfn:visible").allInnerTexts();
          assertThat(terms).hasSizeGreaterThan(15).contains("Multiples Myelom");
          assertThat(page.locator(".explanations > h2").isVisible()).isTrue();
          assertThat(page.locator(".explanation button:visible, .explanation a:visible").count())
              .isZero();
        });
  }
}
