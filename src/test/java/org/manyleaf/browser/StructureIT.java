package org.manyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyleaf.Scripts;

/** What a screen reader finds: headings, landmarks, tables, and the language of every word. */
class StructureIT {

  /** Names are the same in every language (WCAG 2.2, 3.1.2, excepts them). */
  private static final Set<String> NAMES = Set.of("Manyleaf", "cancer.org", "mayoclinic.org");

  /** Every text node with the nearest lang and dir and the direction it is really laid out in. */
  private static final String TEXTS =
      """
      () => {
        const texts = [];
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.data.trim() || element.closest('script, style')) continue;
          texts.push([
            node.data.trim(),
            element.closest('[lang]').lang,
            element.closest('[dir]').dir,
            getComputedStyle(element).direction,
          ]);
        }
        return texts;
      }
      """;

  @SuppressWarnings("unchecked")
  private static List<List<String>> texts(Page page) {
    return (List<List<String>>) page.evaluate(TEXTS);
  }

  @TestFactory
  Stream<DynamicTest> everyTextIsInTheLanguageAndDirectionItIsMarkedWithUnderAnOutline() {
    Set<String> english = new HashSet<>();
    for (String kind : Browsing.KINDS) {
      Browsing.open(
          1280, "/en/" + kind, page -> texts(page).forEach(text -> english.add(text.get(0))));
    }
    return Browsing.everyPage(
        1280,
        (path, page) -> {
          for (List<String> text : texts(page)) {
            assertMarked(path, text, english);
          }
          assertOutline(path, page);
        });
  }

  private static void assertMarked(String path, List<String> text, Set<String> english) {
    String words = text.get(0).replaceFirst(" [–—] Manyleaf$", "");
    String language = text.get(1);
    String direction = Scripts.direction(language);
    assertThat(text.get(2)).as("dir of '%s' on %s", words, path).isEqualTo(direction);
    if (NAMES.contains(words) || words.codePoints().noneMatch(UCharacter::isLetter)) {
      return;
    }
    assertThat(text.get(3)).as("layout of '%s' on %s", words, path).isEqualTo(direction);
    Set<Integer> scripts = Scripts.of(language);
    long own = words.codePoints().filter(c -> scripts.contains(UScript.getScript(c))).count();
    long all = words.codePoints().filter(UCharacter::isLetter).count();
    assertThat(own)
        .as("letters of %s in '%s' on %s", language, words, path)
        .isGreaterThanOrEqualTo(all / 2);
    if (!language.equals("en") && words.split(" ", -1).length > 2) {
      assertThat(english.contains(words))
          .as("English marked as %s on %s: %s", language, path, words)
          .isFalse();
    }
  }

  private static void assertOutline(String path, Page page) {
    List<?> levels =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
    assertThat(levels.stream().filter(level -> level.equals(1))).as(path).hasSize(1);
    assertThat(levels.get(0)).as(path).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat((Integer) levels.get(i))
          .as("%s: %s", path, levels)
          .isLessThanOrEqualTo((Integer) levels.get(i - 1) + 1);
    }
    for (String landmark : List.of("main", "header", "footer")) {
      assertThat(page.locator("body > " + landmark).count()).as(landmark).isEqualTo(1);
    }
    assertThat(page.evaluate("document.querySelectorAll('[id]').length"))
        .isEqualTo(
            page.evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
  }

  @Test
  void theContentsStayInViewBesideTheTextOnAWideScreen() {
    Browsing.open(
        1280,
        "/ar/" + Browsing.ARTICLE,
        page -> {
          page.locator("#future").scrollIntoViewIfNeeded();
          com.microsoft.playwright.options.BoundingBox box =
              page.locator(".contents").boundingBox();
          assertThat(box.y).isBetween(0.0, 400.0);
          assertThat(box.x).isGreaterThan(page.locator(".prose").boundingBox().x);
        });
  }

  @ParameterizedTest
  @CsvSource({"320,en", "1280,en", "320,ar", "1280,th"})
  void theTableKeepsItsRelationsForAScreenReaderEvenAsCards(int width, String tag) {
    Browsing.open(
        width,
        "/" + tag + "/" + Browsing.ARTICLE,
        page -> {
          List<String> headers = trimmed(page, ".comparison-table thead th");
          List<String> rows = trimmed(page, ".comparison-table tbody th");
          Tree tree = Tree.of(page);
          JsonObject table = tree.only("table");
          assertThat(tree.name(table)).isNotBlank();
          assertThat(tree.below(table, "row")).hasSize(4);
          assertThat(tree.below(table, "columnheader").stream().map(tree::name).toList())
              .isEqualTo(headers);
          assertThat(tree.below(table, "rowheader").stream().map(tree::name).toList())
              .isEqualTo(rows);
          assertThat(tree.below(table, "cell")).hasSize(6);
          for (JsonObject row : tree.below(table, "row").subList(1, 4)) {
            assertThat(tree.below(row, "rowheader")).hasSize(1);
            assertThat(tree.below(row, "cell")).hasSize(2);
          }
        });
  }

  private static List<String> trimmed(Page page, String selector) {
    return page.locator(selector).allTextContents().stream().map(String::strip).toList();
  }

  @Test
  void aMissingSegmentIsEnglishMarkedIsolatedAndCounted(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
    String file = org.manyleaf.I18nCopy.MYELOMA + "/ar.properties";
    org.manyleaf.I18nCopy bundles =
        org.manyleaf.I18nCopy.copyTo(folder)
            .remove(file, "factors.h2")
            .remove(file, "challenges.p.1")
            .remove(file, "strategies.table.r1.c2");
    try (org.manyleaf.RunningSite site = org.manyleaf.RunningSite.of(bundles.path())) {
      Browsing.openApart(
          new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(320, 800),
          site.url("/ar/" + Browsing.ARTICLE),
          page -> {
            assertThat(page.locator("#factors h2").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("#factors h2").getAttribute("dir")).isEqualTo("ltr");
            assertThat(page.locator("#factors h2").evaluate("h => getComputedStyle(h).unicodeBidi"))
                .isEqualTo("isolate");
            assertThat(page.locator(".contents a[href='#factors']").getAttribute("lang"))
                .isEqualTo("en");
            assertThat(page.locator(".notice").textContent()).contains("3 مقاطع");
            for (List<String> text : texts(page)) {
              assertMarked("with missing segments", text, Set.of());
            }
          });
    }
  }

  /** The accessibility tree, as the browser hands it to a screen reader. */
  private record Tree(Map<String, JsonObject> nodes) {

    static Tree of(Page page) {
      CDPSession session = page.context().newCDPSession(page);
      JsonArray all = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
      session.detach();
      Map<String, JsonObject> nodes = new HashMap<>();
      for (JsonElement node : all) {
        nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
      }
      return new Tree(nodes);
    }

    private static String role(JsonObject node) {
      boolean ignored = node.get("ignored").getAsBoolean();
      return ignored ? "" : node.getAsJsonObject("role").get("value").getAsString();
    }

    String name(JsonObject node) {
      return node.getAsJsonObject("name").get("value").getAsString();
    }

    JsonObject only(String role) {
      List<JsonObject> found = nodes.values().stream().filter(n -> role(n).equals(role)).toList();
      assertThat(found).as(role).hasSize(1);
      return found.get(0);
    }

    List<JsonObject> below(JsonObject node, String role) {
      List<JsonObject> found = new ArrayList<>();
      for (JsonElement id : node.getAsJsonArray("childIds")) {
        JsonObject child = nodes.get(id.getAsString());
        if (child == null) {
          continue;
        }
        if (role(child).equals(role)) {
          found.add(child);
        } else {
          found.addAll(below(child, role));
        }
      }
      return found;
    }
  }
}
