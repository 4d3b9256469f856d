package org.manyleaf;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.manyleaf.translate.WordsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line: {@code manyleaf [serve|health|words|preview]}. */
@Command(
    name = "manyleaf",
    description = "Patient information in the reader's own language. Without a command it serves.",
    subcommands = {
      ServeCommand.class,
      HealthCommand.class,
      WordsCommand.class,
      PreviewCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = App.Version.class,
    sortOptions = false,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  fine",
      "  1  the English texts are faulty, the port is taken, or the server is not ready",
      "  2  an option or its value is wrong",
      "Every option can be given in the environment instead; the option wins."
    })
public final class App implements Callable<Integer> {

  @Mixin private Settings settings = new Settings();

  private App() {}

  /** Runs a command and exits with its code unless it goes on serving. */
  public static void main(String[] arguments) {
    int code = commandLine(System.getenv()).execute(arguments);
    if (code != ServeCommand.SERVING) {
      System.exit(code);
    }
  }

  /** The command line, ready to execute. */
  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine line = new CommandLine(new App());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(new EnvironmentDefaults(environment));
    line.setParameterExceptionHandler(App::explain);
    line.setExecutionExceptionHandler(
        (failed, command, parsed) -> {
          if (failed instanceof IOException unreadable) {
            return WordsCommand.explain(unreadable, command);
          }
          throw failed;
        });
    return line;
  }

  /** One line that names the option, its value and what would be right. */
  private static int explain(CommandLine.ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    line.getErr()
        .println("manyleaf: " + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  @Override
  public Integer call() {
    return ServeCommand.serve(settings);
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = App.class.getPackage().getImplementationVersion();
      return new String[] {"manyleaf " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
