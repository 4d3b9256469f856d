package org.manyleaf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.Fingerprint;

/** What stays and what is told on screens that are open while the bundles change. */
class OpenScreensIT extends PreviewInBrowser {

  @Test
  void changedEnglishShowsInTheOpenArabicPageAndInTheOpenEditor() {
    look(
        "/preview/page/ar/" + ARTICLE,
        page -> {
          write(ENGLISH, "intro.p.1", "It is quite another text now.");
          Locator card = page.locator(".segment[data-key='intro.p.1']").first();
          contains(card, "It is quite another text now.");
          contains(card.locator(".state"), "Out of date");
          contains(page.frameLocator("#page").locator("body"), "It is quite another text now.");
        });
    look(
        "/preview/edit/" + ARTICLE + "/ar/intro.p.1",
        page -> {
          page.locator("#text").fill("نص");
          write(ENGLISH, "intro.p.1", "It changed once more.");
          contains(page.locator("#outcome"), "The English has just changed");
          contains(page.locator("#source"), "It changed once more.");
          expect(page.locator("#source"))
              .hasAttribute("data-english", Fingerprint.of("It changed once more.").value());
          expect(page.locator("#text")).hasValue("نص");
          expect(page.locator("#text")).isFocused();
        });
  }

  @Test
  void focusScrollAndOpenPartsOfThePanelStayThroughAnUpdate() {
    look(
        "/preview/page/es/" + ARTICLE,
        page -> {
          page.locator("details[data-bundle='site'] summary").click();
          Locator link =
              page.locator("details[data-bundle='site'] .segment[data-key='home.title'] a");
          link.focus();
          Object before = page.evaluate("document.getElementById('fresh').scrollTop");
          assertThat(((Number) before).doubleValue()).isPositive();
          write(I18nCopy.MYELOMA + "/es.properties", "intro.p.1", "Corto.");
          contains(page.locator(".segment[data-key='intro.p.1']").first(), "Corto.");
          contains(page.locator("#live"), "Updated at");
          expect(link).isFocused();
          expect(page.locator("details[data-bundle='site']")).hasAttribute("open", "");
          assertThat(page.evaluate("document.getElementById('fresh').scrollTop > 0"))
              .isEqualTo(true);
        });
  }

  @Test
  void aSaveThatReachesNobodyIsToldAndTheTextStays() {
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          page.locator("#text").fill("Mi título");
          page.locator("#who").fill("Ana Ruiz");
          preview.close();
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "the preview does not answer");
          contains(page.locator("#live"), "The preview does not answer");
          expect(page.locator("#text")).hasValue("Mi título");
        });
  }

  @Test
  void pressingSaveManyTimesSavesOnce() throws IOException {
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          page.locator("#text").fill("Mi título");
          page.locator("#who").fill("Ana Ruiz");
          for (int i = 0; i < 5; i++) {
            page.keyboard().press("Control+Enter");
          }
          contains(page.locator("#outcome"), "Saved; you vouch for it.");
          page.waitForTimeout(500);
          expect(page.locator("#outcome")).hasText("Saved; you vouch for it.");
        });
    assertThat(Files.readString(folder.resolve(I18nCopy.MYELOMA + "/es.state.tsv")).lines())
        .filteredOn(line -> line.contains("Ana Ruiz"))
        .hasSize(1);
  }

  @Test
  void aLanguageThatIsTakenAwayIsToldInItsOpenEditor() throws IOException {
    String table = Files.readString(folder.resolve("languages.tsv"));
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          page.locator("#text").fill("Mi título");
          try {
            bundles.write("languages.tsv", table.replaceAll("(?m)^es\t.*\n", ""));
          } catch (IOException failed) {
            throw new IllegalStateException(failed);
          }
          contains(page.locator("#outcome"), "cannot be edited any more");
          page.locator("#draft").click();
          contains(page.locator("#outcome"), "languages.tsv");
          expect(page.locator("#text")).hasValue("Mi título");
        });
  }
}
