package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.translate.exchange.Receiver;
import org.manyleaf.translate.exchange.ReturnedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a file back that {@code send} wrote and a translator worked on. */
@Command(
    name = "receive",
    description = {
      "Takes a PO file back. Newer texts are never overwritten, nothing is deleted, and what is not"
          + " fuzzy counts as translated by --who.",
      "Exit code 1 if anything was refused; the rest is taken."
    },
    mixinStandardHelpOptions = true)
final class ReceiveCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Scope scope = new Scope();
  @Mixin private Signer signer = new Signer();

  @Option(names = "--from", required = true, paramLabel = "FILE", description = "The PO file.")
  private Path file = Path.of(".");

  @Option(
      names = "--trust-review",
      description = "What the file calls reviewed counts as reviewed by --who.")
  private boolean trustReview;

  @Override
  public Integer call() throws IOException {
    List<BundlePair> pairs = scope.pairs(words.workspace());
    if (pairs.size() != 1) {
      throw new Workspace.UnusableWorkspaceException("receive: say --in which bundle");
    }
    Receiver.Outcome outcome =
        new Receiver(pairs.get(0), signer.signature(), trustReview)
            .receive(ReturnedFile.read(file));
    outcome.refused().forEach(spec.commandLine().getOut()::println);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d written, %d vouched for, %d drafts left, %d refused%n",
            outcome.written(),
            outcome.attested(),
            outcome.unconfirmed(),
            outcome.refused().size());
    return outcome.refused().isEmpty() ? 0 : 1;
  }
}
