package org.manyleaf.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;

/** The Nu HTML Checker, in a process of its own, has nothing to say about any page. */
class NuHtmlCheckerIT {

  private static final String EVERY_KIND_OF_BLOCK =
      """
      title = Every kind of block
      summary = A summary.
      a.h2 = Heading
      a.callout-emergency.title = Call
      a.callout-emergency.p.1 = Text
      a.callout-tip.p.1 = Text
      a.ul.1 = Item
      a.ol.1 = Item
      b.h3 = Inner heading
      b.p.1 = H<sub>2</sub>O <abbr title="x">WBC</abbr> <dfn data-term="relapse">relapse</dfn>
      b.dl.1.dt = Term
      b.dl.1.dd = Description
      b.table.caption = Caption
      b.table.h.1 = A
      b.table.h.2 = B
      b.table.r1.c1 = C
      b.table.r1.c2 = D
      """;

  /**
   * What the checker does not know yet: the popover's pseudo-class (HTML Standard), anchor
   * positioning (CSS Anchor Positioning 1), and that Filipino is {@code fil}, not {@code tl}.
   */
  private static final Pattern YOUNGER_THAN_THE_CHECKER =
      Pattern.compile(
          "CSS: (Unknown pseudo-element or pseudo-class “:popover-open”"
              + "|“position-(area|try-fallbacks)”: Property)"
              + "|appears to be written in Tagalog");

  private static List<String> check(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss1m", "-cp", System.getProperty("manyleaf.nu", "") + "/*"));
    command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--format", "gnu"));
    try (var files = Files.list(folder)) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said =
        new String(checker.getInputStream().readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !YOUNGER_THAN_THE_CHECKER.matcher(line).find())
            .toList();
    checker.waitFor();
    return said;
  }

  @Test
  void findsNoErrorAndGivesNoWarning(@TempDir Path pages, @TempDir Path i18n)
      throws IOException, InterruptedException {
    I18nCopy bundles =
        I18nCopy.copyTo(i18n)
            .write("articles/second/en.properties", EVERY_KIND_OF_BLOCK)
            .addLanguages("de", "he", "it", "ja")
            .append("languages.tsv", "ne\tdraft\t-\t-");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      for (String tag : I18nCopy.TAGS) {
        for (String kind : Browsing.KINDS) {
          save(site, "/" + tag + "/" + kind, pages);
        }
      }
      for (String tag : Browsing.TAGS) {
        save(Browsing.site(), "/" + tag + "/" + Browsing.ARTICLE, pages);
        save(Browsing.site(), "/" + tag + "/glossary", pages);
      }
      save(site, "/en/second", pages);
      save(site, "/ar/second", pages);
      save(site, "/he/about", pages);
      Files.writeString(pages.resolve("method.html"), site.send("POST", "/en/about").body());
    }
    assertThat(check(pages)).isEmpty();
  }

  private static void save(RunningSite site, String path, Path folder) throws IOException {
    String name = path.substring(1).replace('/', '_') + ".html";
    Files.writeString(folder.resolve(name), site.get(path).body());
  }

  @Test
  void wouldFindSomething(@TempDir Path pages) throws IOException, InterruptedException {
    Files.writeString(
        pages.resolve("bad.html"), "<!DOCTYPE html><html lang=en><title>x</title><p><b>x</html>");
    assertThat(check(pages)).isNotEmpty();
  }
}
