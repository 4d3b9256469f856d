package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.Shell.Outcome;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.language.Language;

/** {@code words tidy}: the order of the English, and not a word changed. */
class TidyTest {

  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder);
  }

  private Outcome tidy(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words", "tidy"));
    all.addAll(List.of(arguments));
    all.add("--i18n=" + folder);
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  private Map<String, Standing> standings(String tag, String name) {
    Map<String, Standing> standings = new TreeMap<>();
    BundlePair.read(new BundleFolder(folder, name), Language.of(tag))
        .units()
        .forEach(unit -> standings.put(unit.key(), unit.standing()));
    return standings;
  }

  @Test
  void everyShippedTextKeepsItsStandingAndTheSecondTimeThereIsNothingToDo() {
    for (String name : List.of("site", I18nCopy.GLOSSARY, I18nCopy.MYELOMA)) {
      for (String tag : I18nCopy.TAGS.subList(1, I18nCopy.TAGS.size())) {
        Map<String, Standing> before = standings(tag, name);
        assertThat(tidy(tag).code()).isZero();
        assertThat(standings(tag, name)).as(name + " " + tag).isEqualTo(before).isNotEmpty();
      }
    }
    assertThat(tidy("--check").out()).isEmpty();
    assertThat(tidy("--check").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", I18nCopy.MYELOMA})
  void whatIsVouchedForStaysVouchedForHoweverMixedUpTheFileWas(String name) throws IOException {
    Map<String, Standing> before = standings("fr", name);
    String file = name + "/fr.properties";
    tidy("fr");
    String tidy = Files.readString(folder.resolve(file));
    List<String> lines = new ArrayList<>(tidy.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
    bundles.write(file, String.join("\n", lines) + "\n");
    assertThat(tidy("fr", "--check").out()).contains("i18n/" + file + ": not tidy\n");
    assertThat(tidy("fr", "--check").code()).isEqualTo(1);

    assertThat(tidy("fr").out()).contains("i18n/" + file + ": tidied\n");
    assertThat(standings("fr", name)).isEqualTo(before);
    assertThat(Files.readString(folder.resolve(file))).isEqualTo(tidy);
    assertThat(tidy("fr").out()).isEmpty();
  }

  @Test
  void aKeyThatIsMissingIsThereToBeTranslated() throws IOException {
    bundles.remove(FRENCH, "future.h2");
    tidy("fr", "--in", "multiple-myeloma-second-line");
    assertThat(Files.readString(folder.resolve(FRENCH)))
        .contains("\n# future.h2 = Future Directions\nfuture.p.1 = La recherche");
  }

  @Test
  void whatStartWritesIsTidy() {
    Shell.run(Map.of(), "words", "start", "pl", "--i18n=" + folder);
    assertThat(tidy("pl", "--check").code()).isZero();
  }

  @Test
  void aFileWithAFaultIsLeftAlone() throws IOException {
    bundles.append(FRENCH, "future.h2 = Avenir");
    String before = Files.readString(folder.resolve(FRENCH));
    Outcome outcome = tidy("fr", "--json", "--in=multiple-myeloma-second-line");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(JsonParser.parseString(outcome.out()).getAsJsonArray())
        .singleElement()
        .asString()
        .contains("\"result\":\"not tidied\"", "the key a second time");
    assertThat(Files.readString(folder.resolve(FRENCH))).isEqualTo(before);
  }
}
