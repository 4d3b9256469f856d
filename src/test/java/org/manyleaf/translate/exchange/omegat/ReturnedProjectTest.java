package org.manyleaf.translate.exchange.omegat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Fingerprint;

/** What is taken from a project, and what is not. */
class ReturnedProjectTest {

  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";
  private static final String TARGET = "target/" + SentProject.ARTICLE + ".properties";
  private static final String MEMORY = "omegat/project_save.tmx";
  private static final String FUTURE = "Future Directions";

  @TempDir Path folder;
  private SentProject project;

  @BeforeEach
  void copy() throws IOException {
    project = SentProject.in(folder, "fr");
  }

  private String french() throws IOException {
    return Files.readString(project.bundles().path().resolve(FRENCH));
  }

  @Test
  void whatTheTranslatorDecidedCountsAsTranslated() throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "Avenir 🌱 &amp; espoir"));
    Shell.Outcome received = project.receive();
    assertThat(received.code()).as(received.out() + received.err()).isZero();
    assertThat(received.out()).contains("1 written, 1 vouched for, 0 drafts left, 0 refused");
    assertThat(french()).contains("future.h2 = Avenir 🌱 &amp; espoir\n");
    assertThat(project.standing("future.h2").status()).contains(Status.TRANSLATED);
  }

  @Test
  void aTranslationThatIsTheEnglishIsTakenWhereTheTranslatorDecidedSo() throws IOException {
    project.bundles().remove(FRENCH, "future.h2").remove(FRENCH, "factors.h2");
    project
        .send()
        .decide(TmxUnit.anywhere(FUTURE, FUTURE))
        .write(
            TARGET,
            """
            future.h2 = Future Directions
            factors.h2 = Factors Influencing Retreatment Decisions
            """);
    assertThat(project.receive().code()).isZero();
    assertThat(french()).contains("future.h2 = " + FUTURE).doesNotContain("factors.h2");
  }

  @Test
  void whatOmegatFilledInByItselfIsTakenFromTheTarget() throws IOException {
    project.bundles().remove(FRENCH, "future.h2");
    project.send().write(TARGET, "future.h2 = Avenir\n");
    assertThat(project.receive().code()).isZero();
    assertThat(french()).contains("future.h2 = Avenir");
  }

  @Test
  void theMemoryIsNewerThanTheTarget() throws IOException {
    project.send().write(TARGET, "future.h2 = Vieux\n");
    project.decide(TmxUnit.anywhere(FUTURE, "Neuf"));
    assertThat(project.receive().code()).isZero();
    assertThat(french()).contains("future.h2 = Neuf");
  }

  @Test
  void aSegmentsOwnTranslationGoesBeforeThatOfItsEnglish() throws IOException {
    project.bundles().set(ENGLISH, "factors.h2", FUTURE);
    project.send();
    project.decide(
        TmxUnit.anywhere(FUTURE, "Avenir"),
        new TmxUnit(SentProject.ARTICLE + ".properties", "factors.h2", FUTURE, "Facteurs"));
    assertThat(project.receive().code()).isZero();
    assertThat(french()).contains("future.h2 = Avenir\n", "factors.h2 = Facteurs\n");
  }

  @Test
  void aNewerTextIsNeverOverwritten() throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "Avenir"));
    project.bundles().set(FRENCH, "future.h2", "Texte plus récent");
    Shell.Outcome received = project.receive();
    assertThat(received.code()).isEqualTo(1);
    assertThat(received.out()).contains(MEMORY + " future.h2: the bundle has a newer text");
    assertThat(french()).contains("Texte plus récent");
  }

  @Test
  void aDamagedTranslationIsRefusedAloneAndTheRestGoesIn() throws IOException {
    project
        .send()
        .decide(
            TmxUnit.anywhere(FUTURE, "Avenir"),
            TmxUnit.anywhere("Factors Influencing Retreatment Decisions", "<b>Facteurs"),
            TmxUnit.anywhere("Language: {language}", "Langue"));
    Shell.Outcome received = project.receive();
    assertThat(received.code()).isEqualTo(1);
    assertThat(received.out()).contains("factors.h2: found", "menu.button: found no {language}");
    assertThat(french()).contains("future.h2 = Avenir\n", "factors.h2 = Facteurs qui");
  }

  @Test
  void twoTranslationsOfOneSegmentAreNotBothTaken() throws IOException {
    project
        .send()
        .decide(TmxUnit.anywhere(FUTURE, "Avenir"), TmxUnit.anywhere(FUTURE, "Autre chose"));
    Shell.Outcome received = project.receive();
    assertThat(received.out()).contains("future.h2: the key stands there a second time");
    assertThat(french()).contains("future.h2 = Avenir\n");
  }

  @Test
  void oneBundleOfAProjectCanBeTakenAlone() throws IOException {
    project
        .send()
        .decide(TmxUnit.anywhere(FUTURE, "Avenir"), TmxUnit.anywhere("Articles", "Textes"));
    assertThat(project.receive("--in", "site").code()).isZero();
    assertThat(french()).doesNotContain("future.h2 = Avenir\n");
    assertThat(Files.readString(project.bundles().path().resolve("site/fr.properties")))
        .contains("= Textes\n");
  }

  @Test
  void draftsAreOfferedAndNotSettled() throws IOException {
    String history =
        "text\tfuture.h2\t" + Fingerprint.of(FUTURE) + "\t2026-12-01\t" + FUTURE + "\n";
    project
        .bundles()
        .set(ENGLISH, "future.h2", "Research")
        .write(I18nCopy.MYELOMA + "/en.history.tsv", history)
        .set(FRENCH, "factors.h2", "Changé à la main");
    project.send();
    assertThat(project.read("tm/penalty-010/outdated.tmx")).contains("<seg>" + FUTURE + "</seg>");
    assertThat(project.read("tm/penalty-005/unconfirmed.tmx")).contains("Changé à la main");
    assertThat(project.read("tm/mt/machine.tmx")).contains("<seg>Aller au texte</seg>");
    assertThat(project.read(MEMORY)).doesNotContain("<tu>");
    assertThat(project.read("source/site.properties"))
        .contains("# Name")
        .doesNotContain("Manyleaf =");
    Map<String, String> before = project.bytes();
    assertThat(project.receive().code()).isZero();
    assertThat(project.bytes()).isEqualTo(before);
  }

  @Test
  void aFolderWithSomethingInItIsNotWrittenTo() throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "Avenir"));
    String work = project.read(MEMORY);
    Shell.Outcome again =
        project.words(
            "send", "fr", "--format", "omegat-project", "--to", project.folder().toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("found something there already");
    assertThat(project.read(MEMORY)).isEqualTo(work);
  }

  @Test
  void aNewEnglishTextIsStaleWhenAnOldProjectComesBack() throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "Avenir"));
    project.bundles().set(ENGLISH, "future.h2", "Research");
    assertThat(project.receive().code()).isZero();
    assertThat(project.standing("future.h2"))
        .isInstanceOf(org.manyleaf.article.Standing.Stale.class);
    assertThat(project.standing("future.h2").status()).isEqualTo(Optional.of(Status.TRANSLATED));
  }
}
