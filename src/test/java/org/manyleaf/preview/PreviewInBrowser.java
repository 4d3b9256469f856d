package org.manyleaf.preview;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.browser.Browsing;

/** A preview of bundles that may be spoilt, and somebody who looks at it. */
abstract class PreviewInBrowser {

  static final String ARTICLE = Browsing.ARTICLE;
  static final String SPANISH = I18nCopy.MYELOMA + "/es.properties";
  static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";

  /** A second is promised; a busy machine gets more. */
  static final double PATIENCE = 15_000;

  @TempDir Path folder;
  I18nCopy bundles;
  RunningPreview preview;

  @BeforeEach
  void open() throws IOException {
    bundles = I18nCopy.copyTo(folder);
    preview = RunningPreview.of(bundles.path());
  }

  @AfterEach
  void close() {
    preview.close();
  }

  void look(String path, Consumer<Page> check) {
    Browsing.openApart(
        new Browser.NewContextOptions().setViewportSize(1280, 800),
        preview.startUrl(),
        page -> {
          page.navigate(preview.url(path));
          check.accept(page);
        });
  }

  static LocatorAssertions expect(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  static void contains(Locator locator, String text) {
    expect(locator)
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
  }

  void write(String file, String key, String text) {
    try {
      bundles.set(file, key, text);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
