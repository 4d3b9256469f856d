package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The translators' tools: {@code manyleaf words VERB}. */
@Command(
    name = "words",
    description = "Tools for translators.",
    mixinStandardHelpOptions = true,
    subcommands = {
      StatusCommand.class,
      CheckCommand.class,
      AcceptCommand.class,
      TidyCommand.class,
      TermsCommand.class,
      CoverageCommand.class,
      VouchCommand.class,
      AdoptCommand.class,
      ChangeCommand.Minor.class,
      ChangeCommand.Major.class,
      ChangeCommand.Safety.class,
      DiffCommand.class,
      StartCommand.class,
      SendCommand.class,
      ReceiveCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  fine",
      "  1  there is something to look at",
      "  2  an option is wrong, or the folder cannot be read"
    })
public final class WordsCommand implements Runnable {

  @Option(
      names = "--i18n",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      defaultValue = "i18n",
      description = "Folder of the bundles (${DEFAULT-VALUE}). [MANYLEAF_I18N]")
  private Path root = Path.of("i18n");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "words: say what to do; words --help lists it");
  }

  /** The folder translators work in. */
  Workspace workspace() throws IOException {
    return Workspace.open(root);
  }

  /**
   * One line for what cannot be read or found, and exit code 2.
   *
   * @param failed what went wrong
   * @param line the command that was run
   */
  public static int explain(IOException failed, CommandLine line) {
    line.getErr().println("manyleaf: " + failed.getMessage());
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }
}
