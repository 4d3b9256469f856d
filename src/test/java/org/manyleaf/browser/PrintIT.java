package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper: the words, the warnings, the addresses; none of the furniture. */
class PrintIT {

  private static byte[] pdf(Page page, String format) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true));
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Letters alone, in one form: fonts place marks, and lines break, as they like. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @TestFactory
  Stream<DynamicTest> thePrintedPageHasTheArticleTheNoticeAndTheDisclaimer() {
    return Browsing.everyLanguage(1280, Browsing.ARTICLE, PrintIT::assertPrinted);
  }

  private static void assertPrinted(String path, Page page) {
    List<String> expected = new ArrayList<>();
    for (String part : List.of("h1", ".notice-title", ".section p", ".disclaimer p")) {
      expected.addAll(page.locator(part).allTextContents());
    }
    String printed = text(pdf(page, "A4"));
    for (String passage : expected) {
      assertThat(found(passage, printed)).as("%s: %s", path, passage).isGreaterThan(0.85);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".contents, .section-links, .language-menu").all())
        .hasSizeGreaterThan(3)
        .noneMatch(Locator::isVisible);
    assertThat(printed.replaceAll("\\s", "")).contains("https://www.cancer.org/");
  }

  /** The share of all runs of four letters that stand in the text: joined scripts move some. */
  private static double found(String passage, String printed) {
    String wanted = letters(passage);
    String all = letters(printed);
    int last = Math.max(1, wanted.length() - 3);
    long present =
        IntStream.range(0, last)
            .filter(i -> all.contains(wanted.substring(i, Math.min(i + 4, wanted.length()))))
            .count();
    return (double) present / last;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theFirstColumnStandsWhereReadingBegins(String tag) {
    Browsing.open(
        1280,
        "/" + tag + "/" + Browsing.ARTICLE,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          page.setViewportSize(672, 900);
          double first = page.locator(".comparison-table thead th").first().boundingBox().x;
          double last = page.locator(".comparison-table thead th").last().boundingBox().x;
          assertThat(first < last).isEqualTo(tag.equals("en"));
          page.evaluate(
              "[...document.querySelectorAll('.comparison-table thead th')]"
                  + ".forEach((th, i) => { th.textContent = '①②③'[i]; })");
          float[] columns = columnsOf(pdf(page, "A4"));
          assertThat(columns[0] < columns[1]).as("on paper").isEqualTo(tag.equals("en"));
        });
  }

  /** Where on the paper the numbers stand that replace the cells of the header row. */
  private static float[] columnsOf(byte[] pdf) {
    float[] columns = new float[2];
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (TextPosition position : positions) {
            String letter = position.getUnicode();
            if (letter.equals("①")) {
              columns[0] = position.getX();
            } else if (letter.equals("③")) {
              columns[1] = position.getX();
            }
          }
        }
      }.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return columns;
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void itFitsAFewSheets(String format) {
    Browsing.open(
        1280,
        "/en/" + Browsing.ARTICLE,
        page -> {
          try (PDDocument document = Loader.loadPDF(pdf(page, format))) {
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void headersRepeatAndRowsStayWhole(String tag) {
    Browsing.open(
        1280,
        "/" + tag + "/" + Browsing.ARTICLE,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(styleOf(page, ".comparison-table thead", "display"))
              .isEqualTo("table-header-group");
          assertThat(styleOf(page, ".comparison-table tbody tr", "breakInside")).isEqualTo("avoid");
        });
  }

  private static Object styleOf(Page page, String selector, String property) {
    return page.locator(selector).first().evaluate("e => getComputedStyle(e)." + property);
  }
}
