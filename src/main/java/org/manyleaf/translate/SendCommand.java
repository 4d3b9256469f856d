package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.translate.exchange.PoWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes bundles as files for translators' own tools. */
@Command(
    name = "send",
    description = "Writes PO files for Poedit, OmegaT, Weblate and others: DIR/BUNDLE.TAG.po.",
    mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Scope scope = new Scope();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where to (${DEFAULT-VALUE}).")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws IOException {
    for (BundlePair pair : scope.pairs(words.workspace())) {
      Path file = folder.resolve(pair.folder().slug() + "." + pair.language().tag() + ".po");
      AtomicFile.write(file, PoWriter.write(pair));
      spec.commandLine().getOut().println(file);
    }
    return 0;
  }
}
