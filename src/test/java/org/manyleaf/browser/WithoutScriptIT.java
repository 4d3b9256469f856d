package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;

/** Everything works without JavaScript; where it runs, a long language menu gets a field. */
class WithoutScriptIT {

  private static Browser.NewContextOptions withoutScript() {
    return new Browser.NewContextOptions()
        .setJavaScriptEnabled(false)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(320, 800);
  }

  @Test
  void aReaderFindsTheArticleInTheirLanguage() {
    Browsing.openApart(
        withoutScript().setLocale("tr-TR"),
        Browsing.site().url("/"),
        page -> {
          assertThat(page.url()).endsWith("/tr/");
          page.locator(".article-list a").click();
          page.waitForURL("**/tr/" + Browsing.ARTICLE);
          page.locator(".language-menu summary").click();
          page.locator(".language-menu a[hreflang=ar]").click();
          page.waitForURL("**/ar/" + Browsing.ARTICLE);
          page.locator(".contents a[href='#future']").click();
          assertThat(page.url()).endsWith("#future");
          page.locator("#future .back").click();
          assertThat(page.url()).endsWith("#site-contents");
          page.locator(".footer a").first().click();
          page.waitForURL("**/ar/about");
          page.locator(".breadcrumb a").click();
          page.waitForURL("**/ar/");
        });
  }

  @Test
  void aShortMenuHasNoFieldAndNoScript(@TempDir Path folder) throws IOException {
    try (RunningSite site = RunningSite.of(I18nCopy.copyTo(folder).path())) {
      Browsing.openApart(
          new Browser.NewContextOptions(),
          site.url("/en/"),
          page -> assertThat(page.locator(".language-menu input, script").count()).isZero());
    }
  }

  @Test
  void aLongMenuHasAFieldWhereScriptRuns(@TempDir Path folder) throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder).addLanguages("de", "it", "pt-BR", "ja", "he");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      Browsing.openApart(
          withoutScript(),
          site.url("/en/about"),
          page -> {
            page.locator(".language-menu summary").click();
            assertThat(page.locator(".language-menu input").count()).isZero();
            assertThat(page.locator(".language-menu li:visible").count()).isEqualTo(14);
          });
      Browsing.openApart(
          new Browser.NewContextOptions().setViewportSize(320, 800),
          site.url("/en/about"),
          page -> {
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.locator(".language-menu summary").click();
            assertThat(page.getByLabel("Find a language").isVisible()).isTrue();
            assertThat(narrowed(page, "fran")).containsExactly("Français");
            assertThat(narrowed(page, "FRANÇAIS")).containsExactly("Français");
            assertThat(narrowed(page, "türk")).containsExactly("Türkçe");
            assertThat(narrowed(page, "turkish")).containsExactly("Türkçe");
            assertThat(narrowed(page, "日本")).containsExactly("日本語");
            assertThat(page.locator(".language-menu output").textContent())
                .isEqualTo("1 language found");
            assertThat(narrowed(page, "xyz")).isEmpty();
            assertThat(page.locator(".language-menu output").textContent())
                .isEqualTo("No language found");
            assertThat(narrowed(page, "")).hasSize(14);
            assertThat(page.locator(".language-menu output").textContent()).isEmpty();
            assertThat(complaints).isEmpty();
          });
    }
  }

  private static List<String> narrowed(Page page, String typed) {
    page.locator(".language-menu input").fill(typed);
    return page.locator(".language-menu li:visible bdi").allTextContents();
  }

  @Test
  void aPageAsksNobodyElseForAnythingAndStoresNothing() {
    Browsing.openApart(
        new Browser.NewContextOptions(),
        Browsing.site().url("/en/"),
        page -> {
          List<String> requests = new ArrayList<>();
          List<String> complaints = new ArrayList<>();
          page.onRequest((Request request) -> requests.add(request.url()));
          page.onConsoleMessage(message -> complaints.add(message.text()));
          page.navigate(Browsing.site().url("/ar/" + Browsing.ARTICLE));
          page.waitForLoadState();
          assertThat(requests).allMatch(url -> url.startsWith(Browsing.site().url("/")));
          assertThat(complaints).isEmpty();
          assertThat(page.context().cookies()).isEmpty();
          assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        });
  }
}
