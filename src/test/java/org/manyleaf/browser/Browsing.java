package org.manyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;

/**
 * One browser, one window and one running site for all browser tests of a run: a new window costs
 * more than everything a test does in it.
 */
public final class Browsing {

  /** Every language of the site. */
  public static final List<String> TAGS = I18nCopy.published();

  /** Languages whose pages are looked at in every way: colours come from style, not from words. */
  private static final List<String> EVERY_WAY = List.of("en", "ar", "hi", "zh-Hans");

  /** The path of the first article behind a language. */
  public static final String ARTICLE = "multiple-myeloma-second-line";

  /** A page of every kind, as paths behind a language; the last one does not exist. */
  public static final List<String> KINDS =
      List.of("", ARTICLE, "about", "glossary", "languages", "no-such-page");

  /** Both colour schemes. */
  public static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  private static final int HEIGHT = 800;

  private Browsing() {}

  private static final class Shared {
    static final RunningSite SITE = RunningSite.ofRealBundles();
    static final Playwright PLAYWRIGHT = Chromium.playwright();
    static final Browser BROWSER = Chromium.launch(PLAYWRIGHT);
    static final Page PAGE = BROWSER.newContext().newPage();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SITE::close));
    }
  }

  /** The site that is looked at. */
  public static RunningSite site() {
    return Shared.SITE;
  }

  /** Opens a page in the shared window, in light colours, at this width. */
  public static void open(int width, String path, Consumer<Page> check) {
    Page page = Shared.PAGE;
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(width, HEIGHT);
    page.navigate(site().url(path));
    check.accept(page);
  }

  /** Opens a page, of this site or another, in a window of its own that is closed afterwards. */
  public static void openApart(
      Browser.NewContextOptions options, String url, Consumer<Page> check) {
    try (BrowserContext context = Shared.BROWSER.newContext(options)) {
      Page page = context.newPage();
      page.navigate(url);
      check.accept(page);
    }
  }

  /** A test for every language that opens this one page in it at this width. */
  public static Stream<DynamicTest> everyLanguage(
      int width, String kind, BiConsumer<String, Page> check) {
    return TAGS.stream().map(tag -> test(width, tag, List.of(kind), check));
  }

  /** A test for every language that opens a page of every kind at this width. */
  public static Stream<DynamicTest> everyPage(int width, BiConsumer<String, Page> check) {
    return TAGS.stream().map(tag -> test(width, tag, KINDS, check));
  }

  private static DynamicTest test(
      int width, String tag, List<String> kinds, BiConsumer<String, Page> check) {
    return DynamicTest.dynamicTest(
        tag,
        () -> {
          for (String kind : kinds) {
            String path = "/" + tag + "/" + kind;
            open(width, path, page -> check.accept(path, page));
          }
        });
  }

  /**
   * {@link #everyPage} on a phone; in a language of every script, in light and dark, narrow and
   * wide.
   */
  public static Stream<DynamicTest> everyPageEveryWay(BiConsumer<String, Page> check) {
    return everyPage(
        320,
        (path, page) -> {
          check.accept(path + " at 320 in light", page);
          if (isLookedAtEveryWay(path)) {
            everyOtherWay(path, page, check);
          }
        });
  }

  /** Whether the language of a path is one whose pages are looked at in every way. */
  public static boolean isLookedAtEveryWay(String path) {
    return EVERY_WAY.stream().anyMatch(tag -> path.startsWith("/" + tag + "/"));
  }

  private static void everyOtherWay(String path, Page page, BiConsumer<String, Page> check) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    check.accept(path + " at 320 in dark", page);
    page.setViewportSize(1280, HEIGHT);
    check.accept(path + " at 1280 in dark", page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    check.accept(path + " at 1280 in light", page);
  }

  /** Adds a style, as a reader's own one would be, past the page's Content Security Policy. */
  public static void style(Page page, String css) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets.push(sheet); }",
        css);
  }
}
