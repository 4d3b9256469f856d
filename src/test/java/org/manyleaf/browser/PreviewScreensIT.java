package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;

/** The translators' screens meet the same bar as the readers' pages. */
class PreviewScreensIT {

  private static final List<String> SCREENS =
      List.of(
          "/preview",
          "/preview/page/ar/" + Browsing.ARTICLE,
          "/preview/page/zh-Hans/",
          "/preview/edit/" + Browsing.ARTICLE + "/ar/sources.p.1",
          "/preview/edit/site/zh-Hans/menu.incomplete");

  @TempDir Path folder;

  @Test
  void everyScreenIsAccessibleEveryWay() throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder);
    bundles.set(I18nCopy.MYELOMA + "/en.properties", "intro.p.1", "It changed.");
    bundles.set(I18nCopy.MYELOMA + "/ar.properties", "intro.p.2", "{");
    try (RunningPreview preview = RunningPreview.of(bundles.path())) {
      Browsing.openApart(
          new Browser.NewContextOptions(),
          preview.startUrl(),
          page -> SCREENS.forEach(screen -> check(page, preview.url(screen))));
    }
  }

  private static void check(Page page, String url) {
    for (int width : new int[] {320, 768, 1280}) {
      page.setViewportSize(width, 800);
      page.navigate(url);
      if (url.contains("/edit/")) {
        page.locator("#findings li").first().waitFor();
      }
      assertThat(Layout.faults(page)).as(url + " at " + width).isEmpty();
      for (ColorScheme scheme : Browsing.SCHEMES) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String how = url + " at " + width + " in " + scheme;
        assertThat(Axe.violations(page)).as(how).isEmpty();
        assertThat(ContrastIT.tooLow(page)).as(how).isEmpty();
      }
    }
  }
}
