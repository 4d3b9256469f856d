package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.translate.Workspace.UnusableWorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes how far each language is into a Markdown file, between two marks. */
@Command(
    name = "coverage",
    description = {
      "Writes the table of languages, with how many words are in which state, into a Markdown file"
          + " between the lines '<!-- coverage -->' and '<!-- /coverage -->'.",
      "Exit code 1 if, with --check, the table is not up to date."
    },
    mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

  private static final String BEGIN = "<!-- coverage -->\n";
  private static final String END = "<!-- /coverage -->";

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Output output = new Output();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "README.md",
      description = "The Markdown file (${DEFAULT-VALUE}).")
  private Path file = Path.of("README.md");

  @Option(names = "--check", description = "Only tells whether the table is up to date.")
  private boolean checkOnly;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    String before = read();
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END, Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new UnusableWorkspaceException(
          file
              + " has no place for the table: write the lines '"
              + BEGIN.strip()
              + "' and '"
              + END
              + "'");
    }
    String after =
        before.substring(0, begin + BEGIN.length()) + table(workspace) + before.substring(end);
    boolean same = after.equals(before);
    if (!same && !checkOnly) {
      AtomicFile.write(file, after);
    }
    output.remark(file + (same ? ": up to date" : checkOnly ? ": not up to date" : ": written"));
    return checkOnly && !same ? 1 : 0;
  }

  private String read() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnusableWorkspaceException("'" + file + "' is not a file");
    }
    return Files.readString(file);
  }

  private static String table(Workspace workspace) {
    List<String> published = new ArrayList<>(List.of(english(workspace)));
    List<String> prepared = new ArrayList<>();
    for (Language language : workspace.languages()) {
      boolean open = workspace.published().contains(language);
      (open ? published : prepared)
          .add(row(language, open, Coverage.of(workspace.pairs(language, null))));
    }
    return """

        %d published, %d prepared. Cells are words, of all branches of plurals.

        | language | tag | for | of %d segments | machine draft | translated | reviewed | unconfirmed | out of date | missing |
        |---|---|---|--:|--:|--:|--:|--:|--:|--:|
        %s
        """
        .formatted(
            published.size(),
            prepared.size(),
            units(workspace).size(),
            String.join("\n", published) + "\n" + String.join("\n", prepared));
  }

  private static List<Unit> units(Workspace workspace) {
    return workspace.pairs(Languages.SOURCE, null).stream()
        .flatMap(pair -> pair.units().stream())
        .toList();
  }

  private static String english(Workspace workspace) {
    int all =
        units(workspace).stream()
            .mapToInt(unit -> Coverage.words(unit.source().value(), Languages.SOURCE))
            .sum();
    return "| English | `en` | readers | source of %d words | | | | | | |".formatted(all);
  }

  private static String row(Language language, boolean published, Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "| %s, %s | `%s` | %s | %d %% | %s | %s | %s | %s | %s | %s |",
        language.autonym(),
        language.nameIn(Languages.SOURCE),
        language.tag(),
        published ? "readers" : "translators",
        coverage.percent(),
        cell(coverage.words(Status.MACHINE)),
        cell(coverage.words(Status.TRANSLATED)),
        cell(coverage.words(Status.REVIEWED)),
        cell(coverage.words(Status.UNATTESTED)),
        cell(coverage.stale()),
        cell(coverage.missing()));
  }

  private static String cell(int words) {
    return words == 0 ? "" : String.valueOf(words);
  }
}
