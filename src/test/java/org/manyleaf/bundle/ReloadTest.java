package org.manyleaf.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningSite;

/** What a reader gets while translators save files. */
class ReloadTest {

  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";
  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String PAGE = "/fr/multiple-myeloma-second-line";

  /** The promise of the site, with time to spare for a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;
  private I18nCopy bundles;
  private RunningSite site;

  @BeforeEach
  void serve() throws IOException {
    bundles = I18nCopy.copyTo(folder);
    site = RunningSite.of(bundles.path());
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private String page() {
    return site.get(PAGE).body();
  }

  private static void await(Callable<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!condition.call()) {
        assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
        Thread.sleep(50);
      }
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void anEditShowsWithoutARestart() throws IOException {
    assertThat(page()).contains("Facteurs qui influencent");
    bundles.set(FRENCH, "factors.h2", "Titre tout neuf");
    await(() -> page().contains("Titre tout neuf"));
    assertThat(page()).doesNotContain("Facteurs qui influencent");
  }

  @Test
  void aFileRenamedIntoPlaceShows() throws IOException {
    Path draft = folder.resolve("fr.properties.tmp");
    Files.writeString(
        draft,
        Files.readString(folder.resolve(FRENCH)).replace("factors.h2 = ", "factors.h2 = Neuf : "));
    Files.move(draft, folder.resolve(FRENCH), StandardCopyOption.ATOMIC_MOVE);
    await(() -> page().contains("Neuf : "));
  }

  @Test
  void aBrokenEditOfATranslationKeepsTheLastGoodSentence() throws IOException {
    bundles.set(FRENCH, "factors.h2", "Cassé {");
    bundles.set(FRENCH, "future.h2", "Voilà du neuf");
    await(() -> page().contains("Voilà du neuf"));
    assertThat(page()).contains("Facteurs qui influencent").doesNotContain("Cassé");
  }

  @Test
  void aBrokenEditOfTheEnglishKeepsEverything() throws IOException {
    bundles.set(ENGLISH, "factors.h2", "Broken {");
    bundles.set(FRENCH, "future.h2", "Voilà du neuf");
    await(() -> site.ready().contains("last good"));
    assertThat(page()).contains("Facteurs qui influencent").doesNotContain("Voilà du neuf");
    assertThat(site.get("/en/multiple-myeloma-second-line").statusCode()).isEqualTo(200);

    bundles.set(ENGLISH, "factors.h2", "Mended");
    await(() -> page().contains("Voilà du neuf"));
    assertThat(site.ready()).contains("\"bundles\":\"current\"");
  }

  @Test
  void aSentenceWhoseEnglishChangedIsNotRevivedFromMemory() throws IOException {
    bundles.set(ENGLISH, "factors.h2", "Entirely Different Heading");
    bundles.set(FRENCH, "factors.h2", "Cassé {");
    await(() -> page().contains("Entirely Different Heading"));
    assertThat(page()).doesNotContain("Facteurs qui influencent");
  }

  @Test
  void anEmptiedFileTakesNothingButItsOwnEdition() throws IOException {
    Files.writeString(folder.resolve(FRENCH), "");
    await(() -> site.get(PAGE).statusCode() == 404);
    assertThat(site.get("/es/multiple-myeloma-second-line").statusCode()).isEqualTo(200);
    assertThat(page()).contains("lang=\"fr\"");
  }

  @Test
  void nobodyEverGetsHalfAFile() throws Exception {
    String whole = Files.readString(folder.resolve(FRENCH));
    Path file = folder.resolve(FRENCH);
    try (java.io.BufferedWriter slow = Files.newBufferedWriter(file)) {
      for (String line : whole.split("\n", -1)) {
        slow.write(line + "\n");
        slow.flush();
        Thread.sleep(10);
        assertThat(page()).contains("Clinic").doesNotContain("notice.missing");
        assertThat(site.get(PAGE).body()).doesNotContain(" passages de cette page");
      }
    }
  }

  @Test
  void aNewArticleAndALostOneShow() throws IOException {
    bundles.write("articles/second/en.properties", "title = Second\nintro.p.1 = Text.\n");
    await(() -> site.get("/en/second").statusCode() == 200);
    Files.delete(folder.resolve("articles/second/en.properties"));
    Files.delete(folder.resolve("articles/second"));
    await(() -> site.get("/en/second").statusCode() == 404);
  }

  @Test
  void whatIsCommonToAllFoldersReachesThoseWhoseOwnFilesStay() throws IOException {
    bundles.write("articles/second/en.properties", "title = Second\nintro.p.1 = Text.\n");
    await(() -> site.get("/en/second").statusCode() == 200);
    String table = Files.readString(folder.resolve("languages.tsv"));
    bundles.write("languages.tsv", table.replace("fr\tpublished", "fr\tdraft"));
    await(() -> site.get(PAGE).statusCode() == 404);
    bundles.write("languages.tsv", table);
    await(() -> page().contains("Facteurs qui influencent"));
  }

  @Test
  void whatIsSavedWhileTheSiteStartsIsSeen() throws Exception {
    LiveLibrary library =
        LiveLibrary.open(bundles.path(), Audience.readers(org.manyleaf.article.Status.MACHINE));
    bundles.set(FRENCH, "future.h2", "Pendant le démarrage");
    try (LibraryWatcher watcher = LibraryWatcher.watch(bundles.path(), library)) {
      assertThat(watcher).isNotNull();
      await(
          () ->
              library.current().articles().get(0).translations().stream()
                  .flatMap(edition -> edition.segments())
                  .anyMatch(segment -> segment.text().plain().equals("Pendant le démarrage")));
    }
  }
}
