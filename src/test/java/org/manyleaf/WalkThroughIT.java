package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyleaf.browser.Browsing.openApart;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/**
 * A language from nothing to reviewed, as {@code i18n/README.md} tells it: half of it in a text
 * editor, a third of the rest in OmegaT, the remainder in the browser. The texts are the Spanish
 * ones, whose plurals are those of Portuguese: what is proven is the way, not the words.
 */
class WalkThroughIT {

  private static final String TAG = "pt-BR";
  private static final List<String> BUNDLES = List.of("site", I18nCopy.MYELOMA);

  @TempDir Path folder;

  private Path i18n() {
    return folder.resolve("i18n");
  }

  private void words(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--i18n", i18n().toString()));
    Shell.Outcome outcome = Shell.run(Map.of(), all.toArray(String[]::new));
    assertThat(outcome.code()).as(all + "\n" + outcome.out() + outcome.err()).isZero();
  }

  /** What the translator has in mind: a text for each key, as {@code bundle key}. */
  private Map<String, String> texts(String bundle, boolean english) {
    BundlePair pair = BundlePair.read(new BundleFolder(i18n(), bundle), Language.of("es"));
    return pair.units().stream()
        .collect(
            Collectors.toMap(
                Unit::key,
                unit -> (english ? unit.source() : unit.target().orElseThrow()).value(),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private long missing() {
    return BUNDLES.stream()
        .map(bundle -> BundlePair.read(new BundleFolder(i18n(), bundle), Language.of(TAG)))
        .flatMap(pair -> pair.units().stream())
        .filter(unit -> unit.target().isEmpty())
        .count();
  }

  @Test
  void aLanguageGoesFromNothingToReviewed() throws IOException {
    I18nCopy.copyTo(i18n()).without(I18nCopy.GLOSSARY);
    words("start", TAG);
    long all = missing();
    assertThat(all).isGreaterThan(100);

    for (String bundle : BUNDLES) {
      halfInATextEditor(bundle);
    }
    long half = missing();
    assertThat(half).isBetween(all * 4 / 10, all * 6 / 10);

    aThirdInOmegat();
    long rest = missing();
    assertThat(rest).isBetween(half / 2, half * 3 / 4);

    theRemainderInTheBrowser();
    assertThat(missing()).isZero();

    words("status", TAG, "--fail-under", "100");
    words("check", TAG);
    words("tidy", TAG);
    words("vouch", TAG, "--as", "translated", "--who", "Ana Ruiz");
    words("vouch", TAG, "--as", "reviewed", "--who", "Rui Costa");
    publish();
    try (RunningSite site = RunningSite.of(i18n(), Status.REVIEWED)) {
      assertThat(site.get("/pt-BR/multiple-myeloma-second-line").body())
          .contains("Tratamiento de segunda línea", "Ana Ruiz", "Rui Costa")
          .doesNotContain("<p lang=\"en\"");
    }
  }

  private void halfInATextEditor(String bundle) throws IOException {
    Path file = i18n().resolve(bundle).resolve(TAG + ".properties");
    String text = Files.readString(file);
    int turn = 0;
    for (Map.Entry<String, String> entry : texts(bundle, false).entrySet()) {
      if (turn++ % 2 == 0) {
        String waiting = "^# " + Pattern.quote(entry.getKey()) + " = .*$";
        String line = entry.getKey() + " = " + entry.getValue().replace("\\", "\\\\");
        text =
            Pattern.compile(waiting, Pattern.MULTILINE)
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(line));
      }
    }
    Files.writeString(file, text);
  }

  private void aThirdInOmegat() throws IOException {
    Programs.require("omegat", "--no-install-recommends", "omegat");
    Path project = folder.resolve("omegat");
    words("send", TAG, "--format", "omegat-project", "--to", project.toString());
    Files.createDirectories(project.resolve("tm/auto"));
    Files.writeString(project.resolve("tm/auto/memory.tmx"), memory());
    Programs.run(
        List.of(
            "omegat",
            "--mode=console-translate",
            "--no-team",
            "--config-dir=" + folder.resolve("settings"),
            project.toString()));
    words("receive", TAG, "--from", project.toString(), "--who", "Ana Ruiz");
  }

  /** What the translator has translated before, elsewhere: a third of what is still missing. */
  private String memory() {
    StringBuilder memory = new StringBuilder();
    memory.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header");
    memory.append(" creationtool=\"test\" creationtoolversion=\"1\" segtype=\"paragraph\"");
    memory.append(" o-tmf=\"test\" adminlang=\"EN\" srclang=\"en\" datatype=\"plaintext\"/><body>");
    int turn = 0;
    for (String bundle : BUNDLES) {
      Map<String, String> english = texts(bundle, true);
      for (Map.Entry<String, String> entry : texts(bundle, false).entrySet()) {
        if (turn++ % 6 == 1) {
          memory.append("<tu>");
          tuv(memory, "en", english.getOrDefault(entry.getKey(), ""));
          tuv(memory, TAG, entry.getValue());
          memory.append("</tu>\n");
        }
      }
    }
    return memory.append("</body></tmx>\n").toString();
  }

  private static void tuv(StringBuilder memory, String tag, String text) {
    memory.append("<tuv xml:lang=\"").append(tag).append("\"><seg>");
    memory.append(SafeText.escaped(text)).append("</seg></tuv>");
  }

  private void theRemainderInTheBrowser() {
    Map<String, String> site = texts("site", false);
    Map<String, String> article = texts(I18nCopy.MYELOMA, false);
    try (RunningPreview preview = RunningPreview.of(i18n())) {
      openApart(
          new Browser.NewContextOptions(),
          preview.startUrl(),
          page -> {
            page.navigate(
                preview.url("/preview/edit/site/pt-BR/" + site.keySet().iterator().next()));
            page.locator("#who").fill("Ana Ruiz");
            page.keyboard().press("Control+Enter");
            saved(page);
            while (page.locator("#next-missing").count() > 0) {
              page.keyboard().press("Alt+m");
              PlaywrightAssertions.assertThat(page.locator("#outcome")).isEmpty();
              ready(page);
              String key = page.locator("h1").textContent();
              boolean inSite = page.url().contains("/edit/site/");
              page.locator("#text").fill((inSite ? site : article).getOrDefault(key, ""));
              page.keyboard().press("Control+Enter");
              saved(page);
              page.reload();
              ready(page);
            }
          });
    }
  }

  /** The screen is there, and so is what listens to keys. */
  private static void ready(Page page) {
    PlaywrightAssertions.assertThat(page.locator("#text")).isFocused();
  }

  private static void saved(Page page) {
    PlaywrightAssertions.assertThat(page.locator("#outcome"))
        .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
  }

  private void publish() throws IOException {
    Path table = i18n().resolve("languages.tsv");
    Files.writeString(
        table, Files.readString(table).replace(TAG + "\tdraft\t", TAG + "\tpublished\t"));
  }
}
