package org.manyleaf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.bundle.Fingerprint;

/** What translators see while they work, in a real browser. */
class PreviewIT extends PreviewInBrowser {

  private static PageAssertions expect(Page page) {
    return PlaywrightAssertions.assertThat(page);
  }

  private static FrameLocator frame(Page page) {
    return page.frameLocator("#page");
  }

  private static Locator card(Page page, String key) {
    return page.locator(".segment[data-key='" + key + "']").first();
  }

  @Test
  void aSavedFileShowsByItselfAndThePageStaysWhereItWas() {
    look(
        "/es/" + ARTICLE,
        page -> {
          expect(page).hasURL(preview.url("/preview/page/es/" + ARTICLE));
          Locator heading = frame(page).locator("[data-key='challenges.h2']").last();
          heading.evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 100)");
          write(SPANISH, "intro.p.1", "Corto.");
          contains(frame(page).locator("[data-key='intro.p.1']"), "Corto.");
          contains(card(page, "intro.p.1"), "Corto.");
          contains(card(page, "intro.p.1"), "Nobody vouches for it.");
          contains(page.locator("#live"), "Updated at");
          double top =
              ((Number) heading.evaluate("e => e.getBoundingClientRect().top")).doubleValue();
          assertThat(top).isBetween(60.0, 140.0);
        });
  }

  @Test
  void manyScreensAtOnceAllFollow() {
    look(
        "/preview/page/es/" + ARTICLE,
        first -> {
          for (int i = 0; i < 8; i++) {
            first
                .context()
                .newPage()
                .navigate(preview.url("/preview/edit/" + ARTICLE + "/es/title"));
          }
          write(SPANISH, "title", "Otro título");
          for (Page page : first.context().pages()) {
            contains(page.locator("#live"), "Updated at");
          }
        });
  }

  @Test
  void aFileReplacedByRenamingAndALanguageThatIsNewShowToo() {
    look(
        "/preview",
        page -> {
          assertThat(page.locator("table.heat").textContent()).doesNotContain("pt-BR");
          try {
            bundles.append("languages.tsv", "pt-BR\tdraft\t-\t-");
            Path draft = folder.resolve("site/.pt-BR.tmp");
            Files.writeString(draft, "home.title = Textos de saúde\n");
            Files.move(
                draft, folder.resolve("site/pt-BR.properties"), StandardCopyOption.ATOMIC_MOVE);
          } catch (IOException failed) {
            throw new IllegalStateException(failed);
          }
          contains(page.locator("table.heat"), "pt-BR");
          page.locator("table.heat a", new Page.LocatorOptions().setHasText("Português")).click();
          contains(frame(page).locator("h1"), "Textos de saúde");
        });
  }

  @Test
  void clickingASentenceTellsItsKeyAndPlace() {
    look(
        "/preview/page/es/" + ARTICLE,
        page -> {
          frame(page).locator("[data-key='future.p.1']").click();
          expect(card(page, "future.p.1")).hasAttribute("aria-current", "true");
          expect(card(page, "future.p.1").locator("h3")).isFocused();
          expect(page.locator("#live"))
              .containsText(Pattern.compile("future\\.p\\.1: i18n/.*/es\\.properties:[0-9]+"));
          frame(page).locator("[data-key='sources.p.1'] a").first().click();
          expect(card(page, "sources.p.1")).hasAttribute("aria-current", "true");
          frame(page).locator(".masthead a").first().click();
          expect(page).hasURL(preview.url("/preview/page/es/"));
          contains(page.locator("#fresh"), "home.title");
        });
  }

  @Test
  void aSegmentIsFoundInThePageFromTheKeyboard() {
    look(
        "/preview/page/ar/" + ARTICLE,
        page -> {
          card(page, "future.p.1").locator("button").press("Enter");
          expect(frame(page).locator("[data-key='future.p.1']"))
              .hasClass(Pattern.compile(".*preview-selected.*"));
          expect(frame(page).locator("[data-key='future.p.1']")).isInViewport();
        });
  }

  /** Changes the English of a key, and keeps the old text as its author would. */
  private String makeStale(String key) throws IOException {
    String old =
        Files.readAllLines(folder.resolve(ENGLISH)).stream()
            .filter(line -> line.startsWith(key + " = "))
            .findFirst()
            .orElseThrow()
            .substring(key.length() + 3);
    bundles.set(ENGLISH, key, old + " Ask your doctor.");
    bundles.write(
        I18nCopy.MYELOMA + "/en.history.tsv",
        String.join("\t", "text", key, Fingerprint.of(old).value(), "2026-11-20", old) + "\n");
    return old;
  }

  @Test
  void whatIsOutOfDateIsListedWithWhatChanged() throws IOException {
    makeStale("future.p.1");
    look(
        "/preview",
        page -> {
          Locator entry =
              page.locator("#fresh li", new Page.LocatorOptions().setHasText("th " + ARTICLE));
          contains(entry, "Out of date since 2026-11-20");
          page.navigate(preview.url("/preview/page/th/" + ARTICLE));
          page.selectOption("#filter", "stale");
          expect(page.locator(".segment:visible")).hasCount(1);
          expect(card(page, "future.p.1").locator("ins")).hasText("Ask your doctor.");
          expect(page.locator("#count")).hasText("1 segment");
        });
  }

  @Test
  void aBrokenFileShowsItsErrorOverTheLastGoodText() {
    look(
        "/preview/page/es/" + ARTICLE,
        page -> {
          Locator sources = frame(page).locator("[data-key='sources.p.1']").first();
          String good = sources.textContent();
          write(SPANISH, "sources.p.1", "sin {enlace");
          contains(page.locator(".problems"), "es.properties:");
          contains(page.locator(".problems"), "sources.p.1: found");
          expect(sources).hasText(good);
          write(ENGLISH, "title", "{");
          contains(page.locator(".problems"), "en.properties:");
          contains(frame(page).locator("h1"), "Tratamiento");
        });
  }

  @Test
  void gapsInTheGlossaryAreListedAndCanBeFilled() throws IOException {
    bundles.without(I18nCopy.GLOSSARY);
    bundles.write(
        "glossary/en.properties",
        """
        relapse.term = relapse
        relapse.definition = The illness comes back.
        relapse.forms = relapse | relapses
        """);
    preview.close();
    preview = RunningPreview.of(bundles.path());
    look(
        "/preview",
        page -> {
          contains(page.locator("#fresh"), "not translated: relapse");
          page.navigate(preview.url("/preview/edit/glossary/es/relapse.term"));
          page.locator("#text").fill("recaída");
          page.locator("#who").fill("Ana Ruiz");
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "Saved");
        });
    assertThat(Files.readString(folder.resolve("glossary/es.properties"), StandardCharsets.UTF_8))
        .isEqualTo("relapse.term = recaída\n");
  }

  @Test
  void aPageCanBeSeenAlone() {
    look(
        "/preview/page/ar/" + ARTICLE,
        page -> {
          page.locator("#alone").click();
          expect(page).hasURL(preview.url("/ar/" + ARTICLE + "?alone"));
          expect(page.locator("h1")).hasCount(1);
          expect(page.locator("html")).hasAttribute("lang", "ar");
        });
  }

  @Test
  void pseudoLocalesAreThere() {
    look(
        "/preview/page/en-XA/" + ARTICLE,
        page -> {
          contains(frame(page).locator("h1"), "[");
          contains(card(page, "title"), "en.properties:");
          expect(card(page, "title").locator("a")).hasCount(0);
          page.navigate(preview.url("/preview/page/ar-XB/"));
          expect(frame(page).locator("html")).hasAttribute("dir", "rtl");
        });
  }

  @Test
  void aSegmentIsMendedFromTheKeyboardAlone() throws IOException {
    makeStale("future.p.1");
    bundles.remove(SPANISH, "challenges.p.1");
    preview.close();
    preview = RunningPreview.of(bundles.path());
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          expect(page.locator("#text")).isFocused();
          page.keyboard().press("Alt+s");
          expect(page.locator("h1")).hasText("future.p.1");
          expect(page.locator("#text")).isFocused();
          expect(page.locator("#source ins")).hasText("Ask your doctor.");
          page.locator("#text").fill("Son 50 mg <em>ya</em>");
          contains(page.locator("#findings"), "numbers");
          expect(page.locator("#result em")).hasText("ya");
          page.locator("#text").fill("Pregunte a su <strong>médico");
          contains(page.locator("#findings"), "unsound");
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "write your name");
          expect(page.locator("#who")).isFocused();
          page.locator("#who").fill("Ana Ruiz");
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "Not saved: mend the errors first.");
          page.locator("#text").fill("Pregunte a su médico.");
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "Saved; you vouch for it.");
          contains(page.locator("#state"), "Translated by Ana Ruiz on");
          page.locator("#text").fill("Pregunte a su médica.");
          page.keyboard().press("Control+Enter");
          // Nobody who types fast is asked whether to leave a text that is being saved.
          page.keyboard().press("Alt+m");
          expect(page.locator("h1")).hasText("challenges.p.1");
          expect(page.locator("#who")).hasValue("Ana Ruiz");
          expect(page.locator("#text")).isFocused();
          page.keyboard().press("Alt+n");
          expect(page.locator("h1")).hasText("challenges.p.2");
          expect(page.locator("#text")).isFocused();
          page.keyboard().press("Alt+p");
          expect(page.locator("h1")).hasText("challenges.p.1");
        });
    assertThat(Files.readString(folder.resolve(SPANISH), StandardCharsets.UTF_8))
        .contains("\nfuture.p.1 = Pregunte a su médica.\n");
  }

  @Test
  void twoWhoWriteAtOnceSeeEachOther() {
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          page.locator("#text").fill("Mi título");
          write(SPANISH, "title", "Su título");
          contains(page.locator("#outcome"), "changed while you were writing");
          page.locator("#who").fill("Ana Ruiz");
          page.keyboard().press("Control+Enter");
          contains(page.locator("#outcome"), "somebody else wrote meanwhile: “Su título”");
          expect(page.locator("#text")).hasValue("Mi título");
        });
  }

  @Test
  void anUntouchedEditorFollowsTheFile() {
    look(
        "/preview/edit/" + ARTICLE + "/es/title",
        page -> {
          write(SPANISH, "title", "Su título");
          expect(page.locator("#text"))
              .hasValue("Su título", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
          expect(page.locator("#result")).hasText("Su título");
        });
  }
}
