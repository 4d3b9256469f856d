package org.manyleaf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.page.Assets;
import org.manyleaf.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the translators' live site until it is told to stop. */
@Command(
    name = "preview",
    description = {
      "The live site for translators, on this machine alone: every language, what is known of every"
          + " segment, an editor.",
      "Prints the address to open; it holds a secret."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PreviewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Settings.Port.class,
      defaultValue = "8090",
      description = "Port on 127.0.0.1; 0 takes any free one (${DEFAULT-VALUE}). [MANYLEAF_PORT]")
  private int port;

  @Option(
      names = "--i18n",
      paramLabel = "FOLDER",
      defaultValue = "i18n",
      description = "Folder of the bundles (${DEFAULT-VALUE}). [MANYLEAF_I18N]")
  private Path i18n = Path.of("i18n");

  @Option(
      names = "--static",
      paramLabel = "FOLDER",
      description =
          "Folder of style, script and icon (default: static in the working directory, or else the"
              + " copy in the jar). [MANYLEAF_STATIC]")
  private @Nullable Path staticFiles;

  @Override
  public Integer call() throws IOException {
    try {
      PreviewServer server = start(i18n, staticFiles, port);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "shutdown"));
      spec.commandLine().getOut().println("Open " + server.startUrl());
      return ServeCommand.SERVING;
    } catch (UnusableLibraryException faulty) {
      spec.commandLine().getErr().println("manyleaf: mend the English first:");
      spec.commandLine().getErr().println(faulty.getMessage());
      return 1;
    } catch (ServeCommand.PortRefusedException refused) {
      spec.commandLine().getErr().println("manyleaf: " + refused.getMessage());
      return 1;
    }
  }

  /** Ends with 0, like the public server: a stop on demand is no failure. */
  private static void end(PreviewServer server) {
    server.close();
    Runtime.getRuntime().halt(0);
  }

  /** Starts the server. */
  static PreviewServer start(Path i18n, @Nullable Path staticFiles, int port)
      throws IOException, UnusableLibraryException, ServeCommand.PortRefusedException {
    if (!java.nio.file.Files.isDirectory(i18n)) {
      throw new IOException("--i18n: '" + i18n + "' is not a folder; run this where i18n is");
    }
    Assets assets = Assets.read(Folder.find("static", staticFiles).path());
    return ServeCommand.listen(
        "--port", port, "127.0.0.1", () -> PreviewServer.start(i18n, assets, port));
  }
}
