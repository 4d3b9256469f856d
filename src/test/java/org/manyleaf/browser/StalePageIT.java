package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;

/** A page half of which is out of date meets the same bar as one that is not. */
class StalePageIT {

  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String SITE = "site/en.properties";

  /** Whether what a finger meets in the middle of a closed mark is the mark. */
  private static final String CAN_BE_TOUCHED =
      """
      mark => {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = mark.getBoundingClientRect();
        return mark.contains(
            document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
      }""";

  @TempDir Path folder;

  private I18nCopy outdated() throws IOException {
    return I18nCopy.copyTo(folder)
        .set(ENGLISH, "title", "A New Title")
        .set(ENGLISH, "factors.h2", "A New Heading")
        .set(ENGLISH, "factors.dl.1.dt", "A New Term")
        .set(ENGLISH, "factors.dl.1.dd", "A new description.")
        .set(ENGLISH, "strategies.table.h.2", "A New Column")
        .set(ENGLISH, "strategies.table.r1.c1", "A New Row")
        .set(ENGLISH, "strategies.table.r1.c2", "A new cell.")
        .set(ENGLISH, "challenges.p.1", "A new sentence that stands in the English of today.")
        .set(SITE, "notice.machine.text", "What is now said of drafts.")
        .set(SITE, "facts.review.none", "Nobody has.")
        .set(SITE, "sources.intro", "These lead away from {site}.")
        .set(SITE, "footer.privacy", "No cookies at all.")
        .remove(I18nCopy.MYELOMA + "/ar.properties", "future.p.1");
  }

  @TestFactory
  Stream<DynamicTest> itIsAccessibleAndFitsAndPrintsTheEnglish() throws IOException {
    RunningSite site = RunningSite.of(outdated().path());
    return Stream.concat(
        Stream.of("ar", "th", "zh-Hans", "tr")
            .map(tag -> DynamicTest.dynamicTest(tag, () -> look(site, tag))),
        Stream.of(DynamicTest.dynamicTest("and stops", site::close)));
  }

  private static void look(RunningSite site, String tag) {
    Browsing.openApart(
        new Browser.NewContextOptions().setViewportSize(320, 800),
        site.url("/" + tag + "/" + Browsing.ARTICLE),
        page -> {
          assertThat(page.locator(".stale-mark").count()).isEqualTo(12);
          assertThat(page.locator(".stale-mark").all())
              .allMatch(mark -> (boolean) mark.evaluate(CAN_BE_TOUCHED));
          assertThat(Axe.violations(page)).isEmpty();
          page.locator(".stale-mark").all().forEach(mark -> mark.evaluate("m => m.open = true"));
          assertThat(Axe.violations(page)).isEmpty();
          assertThat(ContrastIT.tooLow(page)).isEmpty();
          ReflowIT.assertFits(tag + " narrow", page);
          page.setViewportSize(1280, 800);
          ReflowIT.assertFits(tag + " wide", page);
          page.locator(".stale-mark").all().forEach(mark -> mark.evaluate("m => m.open = false"));
          assertThat(printed(page))
              .contains(
                  "A new sentence that stands in the English of today.", "A new description.");
        });
  }

  private static String printed(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    try (PDDocument document = Loader.loadPDF(page.pdf())) {
      return String.join(" ", List.of(new PDFTextStripper().getText(document).split("\\s+", -1)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
