package org.manyleaf.translate.exchange.omegat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/** A project on its way to a translator and back, by the command line. */
record SentProject(I18nCopy bundles, String tag, Path folder) {

  static final String SITE = "site";
  static final String ARTICLE = "multiple-myeloma-second-line";

  static SentProject in(Path folder, String tag) throws IOException {
    return new SentProject(I18nCopy.copyTo(folder.resolve("i18n")), tag, folder.resolve("project"));
  }

  /** As a person does who stands by what is there. */
  SentProject vouch(String bundle) {
    Shell.Outcome vouched =
        words("vouch", tag, "--in", bundle, "--as", "translated", "--who", "Zoé");
    assertThat(vouched.code()).as(vouched.out() + vouched.err()).isZero();
    return this;
  }

  SentProject send() {
    Shell.Outcome sent =
        words("send", tag, "--format", "omegat-project", "--to", folder.toString());
    assertThat(sent.code()).as(sent.err()).isZero();
    assertThat(sent.out().strip()).isEqualTo(folder.toString());
    return this;
  }

  Shell.Outcome receive(String... more) {
    List<String> command =
        new ArrayList<>(List.of("receive", tag, "--from", folder.toString(), "--who", "Ana"));
    command.addAll(List.of(more));
    return words(command.toArray(String[]::new));
  }

  Shell.Outcome words(String... command) {
    List<String> all = new ArrayList<>(List.of("words", "--i18n", bundles.path().toString()));
    all.addAll(List.of(command));
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  /** A file of the project. */
  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  SentProject write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  /** As OmegaT saves what a translator decided. */
  SentProject decide(TmxUnit... units) throws IOException {
    return write("omegat/project_save.tmx", TmxWriter.write(tag, List.of(units)));
  }

  /** The pairs of both bundles, as they are now. */
  List<BundlePair> pairs() {
    return List.of(SITE, I18nCopy.MYELOMA).stream()
        .map(name -> BundlePair.read(new BundleFolder(bundles.path(), name), Language.of(tag)))
        .toList();
  }

  Map<String, Fingerprint> texts() {
    Map<String, Fingerprint> texts = new TreeMap<>();
    for (BundlePair pair : pairs()) {
      for (Unit unit : pair.units()) {
        unit.target()
            .ifPresent(
                target ->
                    texts.put(
                        pair.folder().slug() + " " + unit.key(), Fingerprint.of(target.value())));
      }
    }
    return texts;
  }

  Standing standing(String key) {
    return pairs().stream()
        .flatMap(pair -> pair.units().stream())
        .filter(unit -> unit.key().equals(key))
        .map(Unit::standing)
        .findFirst()
        .orElseThrow();
  }

  /** Every byte of the language's files, by name. */
  Map<String, String> bytes() throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (BundlePair pair : pairs()) {
      for (Path file :
          List.of(pair.folder().bundle(pair.language()), pair.folder().state(pair.language()))) {
        bytes.put(file.toString(), Files.exists(file) ? Files.readString(file) : "");
      }
    }
    return bytes;
  }
}
