package org.manyleaf.translate.exchange.omegat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Programs;
import org.manyleaf.Shell;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;

/** What OmegaT itself makes of the projects that we send. */
class OmegatProjectTest {

  private static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";

  @TempDir Path folder;

  @BeforeAll
  static void install() {
    Programs.require("omegat", "--no-install-recommends", "omegat");
  }

  private void translate(SentProject project) {
    String said =
        Programs.run(
            List.of(
                "omegat",
                "--mode=console-translate",
                "--tag-validation=abort",
                "--no-team",
                "--config-dir=" + folder.resolve("omegat-settings"),
                project.folder().toString()));
    assertThat(said).contains("Finished").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh-Hans"})
  void aLanguageStartedFromNothingArrivesWhole(String tag) throws IOException {
    SentProject project = SentProject.in(folder, tag);
    project.bundles().set(I18nCopy.MYELOMA + "/" + tag + ".properties", "future.h2", "🌱👩🏽‍⚕️");
    Map<String, Fingerprint> texts = project.texts();
    // In target/ this looks like English that was left there; a translator's decision would tell.
    texts.remove("site page.title");
    List<TmxUnit> memory = memoryOf(project.pairs());
    forget(project);
    assertThat(project.texts()).isEmpty();

    project.send().write("tm/auto/agency.tmx", TmxWriter.write(tag, memory));
    translate(project);
    Shell.Outcome received = project.receive();

    assertThat(received.code()).as(received.out() + received.err()).isZero();
    assertThat(project.texts()).isEqualTo(texts).hasSizeGreaterThan(100);
    assertThat(project.pairs())
        .flatExtracting(BundlePair::units)
        .filteredOn(unit -> unit.target().isPresent())
        .allMatch(unit -> unit.standing().status().equals(Optional.of(Status.TRANSLATED)));
  }

  private static List<TmxUnit> memoryOf(List<BundlePair> pairs) {
    List<TmxUnit> memory = new ArrayList<>();
    for (Unit unit : pairs.stream().flatMap(pair -> pair.units().stream()).toList()) {
      memory.add(TmxUnit.anywhere(unit.source().value(), unit.target().orElseThrow().value()));
    }
    return memory;
  }

  private static void forget(SentProject project) throws IOException {
    for (BundlePair pair : project.pairs()) {
      Files.delete(pair.folder().bundle(pair.language()));
      Files.delete(pair.folder().state(pair.language()));
    }
  }

  @Test
  void whatComesBackUnchangedWritesNothing() throws IOException {
    SentProject project = SentProject.in(folder, "fr");
    project
        .bundles()
        .set(ENGLISH, "factors.dl.1.dt", "The same words")
        .set(ENGLISH, "factors.dl.2.dt", "The same words");
    project.vouch(SentProject.ARTICLE).send();
    Map<String, String> before = project.bytes();

    translate(project);

    // All of the article, even what is different in French and the same in English; no drafts.
    assertThat(project.read("target/" + SentProject.ARTICLE + ".properties").lines())
        .anyMatch(line -> line.matches("factors\\.dl\\.1\\.dt ?= Réponse aux .*"))
        .anyMatch(line -> line.matches("factors\\.dl\\.2\\.dt ?= Progression .*"))
        .filteredOn(line -> !line.startsWith("#"))
        .hasSize(35);
    assertThat(project.read("target/site.properties").lines()).allMatch(l -> l.startsWith("#"));
    Shell.Outcome received = project.receive();
    assertThat(received.code()).as(received.out() + received.err()).isZero();
    assertThat(project.bytes()).isEqualTo(before);
  }
}
