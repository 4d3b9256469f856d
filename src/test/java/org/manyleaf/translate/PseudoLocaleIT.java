package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;
import org.manyleaf.browser.Axe;
import org.manyleaf.browser.Browsing;
import org.manyleaf.browser.Layout;

/** In a language made of the bundles alone, a word that is in no bundle stands out. */
class PseudoLocaleIT {

  /** Texts and attributes with a plain letter in them that neither a bundle nor CLDR gave. */
  private static final String HARD_CODED =
      """
      () => {
        const given = '[lang=en], time, bdi, .language-table tbody th, .glossary-list :is(h2, nav), .edition-list, script, style';
        const names = /Manyleaf|cancer\\.org|mayoclinic\\.org/g;
        const found = [];
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.data.replace(names, '');
          if (/[a-zA-Z]/.test(text) && !node.parentElement.closest(given)) found.push(node.data);
        }
        for (const e of document.querySelectorAll('*')) {
          for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-filter']) {
            const text = (e.getAttribute(name) ?? '').replace(names, '');
            if (/[a-zA-Z]/.test(text)) found.push(`${name}=${text}`);
          }
        }
        const description = document.querySelector('meta[name=description]').content;
        if (/[a-zA-Z]/.test(description)) found.push(description);
        return found;
      }
      """;

  private static final List<String> KINDS = Browsing.KINDS;

  @TempDir Path folder;

  @Test
  void noWordOfAnyPageIsHardCodedAndNothingIsCut() throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder).addLanguages("de", "it", "pt-BR", "ja");
    PseudoLocaleTest.addTo(bundles);
    try (RunningSite site = RunningSite.of(bundles.path())) {
      for (String tag : List.of("en-XA", "ar-XB")) {
        for (String kind : KINDS) {
          String path = "/" + tag + "/" + kind;
          Browsing.openApart(
              new Browser.NewContextOptions().setViewportSize(320, 800),
              site.url(path),
              page -> {
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat((List<?>) page.evaluate(HARD_CODED)).as(path).isEmpty();
                assertThat(Layout.faults(page)).as(path).isEmpty();
                page.setViewportSize(1280, 800);
                assertThat(Layout.faults(page)).as(path).isEmpty();
              });
        }
      }
    }
  }
}
