package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import picocli.CommandLine;

/** Every command of the translators' page works, one after the other, as it stands there. */
class TranslatorsReadmeTest {

  private static final Path PAGE = Path.of("i18n/README.md");
  private static final Path REFERENCE = Path.of("i18n/REFERENCE.md");
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private I18nCopy bundles;

  private static List<String> commands(Path page) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .flatMap(block -> block.group(1).lines())
        .toList();
  }

  private Shell.Outcome run(String command) {
    List<String> arguments = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    arguments.replaceAll(
        word -> word.matches("(work|omegat)(/.*)?") ? folder.resolve(word).toString() : word);
    arguments.addAll(List.of("--i18n", bundles.path().toString()));
    return Shell.run(Map.of(), arguments.toArray(String[]::new));
  }

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder.resolve("i18n"));
  }

  @Test
  void everyCommandOfThePageWorksInItsTurn() throws IOException {
    List<String> run = new ArrayList<>();
    for (String command : commands(PAGE)) {
      if (command.startsWith("words ")) {
        prepare(command);
        Shell.Outcome outcome = run(command);
        int expected = command.matches("words (diff|terms).*") ? 1 : 0;
        assertThat(outcome.code()).as(command + "\n" + outcome).isEqualTo(expected);
        run.add(command);
        // What was received stands where the line waited for it; nobody translates it twice.
        assertThat(Files.readString(bundles.path().resolve("site/pt-BR.properties")))
            .doesNotContain(command.contains("--from work") ? "# home.intro = " : "\uFFFD");
      }
    }
    assertThat(run).hasSizeGreaterThanOrEqualTo(14);
    String site = Files.readString(bundles.path().resolve("site/pt-BR.properties"));
    assertThat(site).contains("\nhome.title = Textos de saúde\n", "\nhome.intro = Pelo Poedit.\n");
    assertThat(Files.readString(bundles.path().resolve("site/pt-BR.state.tsv")))
        .contains("\treviewed\tAnother Name\t", "\ttranslated\tYour Name\tpo\t");
  }

  /** What the translator does before a command. */
  private void prepare(String command) throws IOException {
    if (command.startsWith("words send")) {
      uncomment("home.title", "Textos de saúde");
    } else if (command.contains("--from work")) {
      Path po = folder.resolve("work/site.pt-BR.po");
      Files.writeString(po, translated(Files.readString(po)));
    } else if (command.startsWith("words accept")) {
      uncomment("home.title", "Textos de saúde");
    } else if (command.startsWith("words diff")) {
      bundles.set("site/en.properties", "home.title", "Something else");
    }
  }

  private static String translated(String po) {
    return Pattern.compile("(msgctxt \"home.intro\"\nmsgid .*\nmsgstr )\"\"")
        .matcher(po)
        .replaceFirst("$1\"Pelo Poedit.\"");
  }

  private void uncomment(String key, String text) throws IOException {
    Path file = bundles.path().resolve("site/pt-BR.properties");
    Matcher line =
        Pattern.compile("^# " + Pattern.quote(key) + " = .*$", Pattern.MULTILINE)
            .matcher(Files.readString(file));
    Files.writeString(file, line.replaceFirst(key + " = " + text));
  }

  @Test
  void everyVerbThatIsNamedExistsAndEveryVerbIsNamed() throws IOException {
    Pattern verb = Pattern.compile("(?m)(?:^|`)words ([a-z]+)");
    String both = Files.readString(PAGE) + Files.readString(REFERENCE);
    List<String> named =
        verb.matcher(both).results().map(found -> found.group(1)).distinct().toList();
    assertThat(new CommandLine(new WordsCommand()).getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void aChangeOfTheEnglishIsGradedAsTheReferenceSays() throws IOException {
    List<String> changes = commands(REFERENCE);
    assertThat(changes).isNotEmpty().allMatch(command -> command.startsWith("words minor site "));
    for (String command : changes) {
      Shell.Outcome outcome = run(command);
      assertThat(outcome.code()).as(outcome.toString()).isZero();
    }
    assertThat(Files.readString(bundles.path().resolve("site/en.history.tsv")))
        .contains("\tHealth texts", "minor\thome.title\t");
  }
}
