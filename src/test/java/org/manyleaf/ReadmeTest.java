package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

/** What the README says is so. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path TRANSLATING = Path.of("i18n/REFERENCE.md");

  private static List<String> matches(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file));
    return matcher.results().map(result -> result.group(1)).toList();
  }

  @Test
  void theTestCommandIsTheOneContinuousIntegrationRuns() throws IOException {
    assertThat(Files.readString(README)).contains("```sh\nmvn verify\n```");
    assertThat(matches(Path.of(".ci/run"), "^(mvn .*)$")).containsExactly("mvn -B -ntp verify");
  }

  @Test
  void everyOptionIsInTheTableWithItsVariable() throws IOException {
    List<String> documented = matches(README, "^\\| `(--[a-z0-9-]+)` \\|");
    List<String> existing =
        App.commandLine(Map.of()).getCommandSpec().options().stream()
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .map(OptionSpec::longestName)
            .toList();
    assertThat(documented).containsExactlyInAnyOrderElementsOf(existing);
    for (String option : documented) {
      assertThat(Files.readString(README))
          .contains("`" + option + "` | `" + EnvironmentDefaults.variableOf(option) + "`");
    }
  }

  @Test
  void itsTableOfLanguagesIsThatOfTheBundles() {
    Shell.Outcome outcome = Shell.run(Map.of(), "words", "coverage", README.toString(), "--check");
    assertThat(outcome.out()).contains("up to date");
    assertThat(outcome.code()).as("run: words coverage").isZero();
  }

  @Test
  void everyFileItPointsToExists() throws IOException {
    for (Path readme : List.of(README, TRANSLATING)) {
      Path folder = Optional.ofNullable(readme.getParent()).orElse(Path.of(""));
      assertThat(matches(readme, "]\\(((?!http|#)[^)]+)\\)"))
          .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }
  }

  @Test
  void everyRoomIsOnTheMap() throws IOException {
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/manyleaf"))) {
      assertThat(rooms.filter(Files::isDirectory).map(room -> "  " + room.getFileName() + "/"))
          .allSatisfy(room -> assertThat(Files.readString(README)).contains("\n" + room));
    }
  }

  @Test
  void everyAddressInTheTableAnswers() throws IOException {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      for (String cell : matches(README, "^\\| (`/.*`) \\|")) {
        for (String address : cell.replace("`", "").split(", ", -1)) {
          String path =
              address
                  .replace("{language}", "fr")
                  .replace("{article}", "multiple-myeloma-second-line");
          assertThat(site.get(path).statusCode()).as(address).isIn(200, 303);
        }
      }
    }
  }

  @Test
  void everyKeyInTheTranslatorsTableMakesAnArticle(@TempDir Path folder) throws IOException {
    StringBuilder english = new StringBuilder();
    for (String cell : matches(TRANSLATING, "^\\| (`[a-z][^|]*`) \\|")) {
      for (String key : cell.replace("`", "").split(", ", -1)) {
        english.append(key.replaceFirst("x\\.h3", "y.h3")).append(" = Text\n");
      }
    }
    String whole =
        english
            .toString()
            .replace("x.table.h.1 = Text\n", "x.table.h.1 = A\nx.table.h.2 = B\n")
            .replace("x.table.r1.c1 = Text\n", "x.table.r1.c1 = A\nx.table.r1.c2 = B\n")
            .replace("y.h3 = Text\n", "");
    I18nCopy bundles =
        I18nCopy.copyTo(folder)
            .write("articles/keys/en.properties", whole + "y.h3 = Text\ny.p.1 = Text\n");
    try (RunningSite site = RunningSite.of(bundles.path())) {
      assertThat(site.get("/en/keys").statusCode()).isEqualTo(200);
      assertThat(site.ready()).contains("\"problems\":0");
    }
  }

  @Test
  void theErrorItShowsIsTheErrorThatComes(@TempDir Path folder) throws IOException {
    String shown = matches(TRANSLATING, "^(i18n/site/ar\\.properties:.*)…$").get(0);
    I18nCopy bundles = I18nCopy.copyTo(folder).set("site/ar.properties", "menu.button", "اللغة");
    try {
      assertThat(
              org.manyleaf.bundle.LiveLibrary.open(
                      bundles.path(),
                      org.manyleaf.bundle.Audience.readers(org.manyleaf.article.Status.MACHINE))
                  .problems()
                  .stream()
                  .map(problem -> problem.toString().replaceFirst(":[0-9]+ ", ":N ")))
          .singleElement()
          .asString()
          .startsWith(shown.replaceFirst(":[0-9]+ ", ":N "));
    } catch (org.manyleaf.bundle.UnusableLibraryException faulty) {
      throw new AssertionError(faulty);
    }
  }
}
