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
import org.manyleaf.RunningSite;

/**
 * One browser, one window and one running site for all browser tests of a run: a new window costs
 * more than everything a test does in it.
 */
public final class Browsing {

  /** Every language of the site. */
  public static final List<String> TAGS =
      List.of("en", "es", "fr", "ru", "ar", "hi", "zh-Hans", "th", "tr");

  /** The path of the first article behind a language. */
  public static final String ARTICLE = "multiple-myeloma-second-line";

  /** A page of every kind, as paths behind a language; the last one does not exist. */
  public static final List<String> KINDS =
      List.of("", ARTICLE, "about", "languages", "no-such-page");

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

  /** {@link #everyPage} in light and dark, narrow and wide. */
  public static Stream<DynamicTest> everyPageEveryWay(BiConsumer<String, Page> check) {
    return everyPage(
        320,
        (path, page) -> {
          for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : SCHEMES) {
              page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
              check.accept(path + " at " + width + " in " + scheme, page);
            }
          }
        });
  }

  /** Adds a style, as a reader's own one would be, past the page's Content Security Policy. */
  public static void style(Page page, String css) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets.push(sheet); }",
        css);
  }
}
