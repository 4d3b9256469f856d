package org.manyleaf.translate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.translate.exchange.Receiver;
import org.manyleaf.translate.exchange.ReturnedBundle;
import org.manyleaf.translate.exchange.ReturnedFile;
import org.manyleaf.translate.exchange.omegat.OmegatProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** Takes files back that {@code send} wrote and a translator worked on. */
@Command(
    name = "receive",
    description = {
      "Takes files back, of whichever format. Newer texts are never overwritten, nothing is deleted,"
          + " and what is no draft counts as translated by --who.",
      "Exit code 1 if anything was refused; the rest is taken."
    },
    mixinStandardHelpOptions = true)
final class ReceiveCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Scope scope = new Scope();
  @Mixin private Output output = new Output();
  @Mixin private Signer signer = new Signer();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description =
          "A file, or the folder of an OmegaT project; may be given several times. It says itself"
              + " which bundle it is of.")
  private List<Path> files = List.of();

  @Option(
      names = "--trust-review",
      description = "What a file calls reviewed counts as reviewed by --who, not as translated.")
  private boolean trustReview;

  private record Arrival(Path file, ReturnedBundle bundle) {

    private String name() {
      return Files.isDirectory(file) ? file.resolve(bundle.bundle()).toString() : file.toString();
    }
  }

  private record Reception(Arrival arrival, Receiver.Outcome outcome) {}

  @Override
  public Integer call() throws IOException {
    // All are read before any is taken, so that a malformed one leaves everything as it was.
    List<Arrival> arrivals = new ArrayList<>();
    for (Path file : files) {
      for (ReturnedBundle bundle : read(file)) {
        Arrival arrival = new Arrival(file, bundle);
        pairOf(arrival);
        arrivals.add(arrival);
      }
    }
    List<Reception> receptions = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      // Read again each time: several files may be of one bundle.
      Receiver receiver = new Receiver(pairOf(arrival), signer.signature(), trustReview);
      receptions.add(new Reception(arrival, receiver.receive(arrival.bundle())));
    }
    output.say(
        receptions,
        ReceiveCommand::write,
        reception -> show(reception, receptions.size() == 1, output.out()));
    return receptions.stream().allMatch(one -> one.outcome().refused().isEmpty()) ? 0 : 1;
  }

  /** A project may hold more bundles than are meant. */
  private List<ReturnedBundle> read(Path file) throws IOException {
    return Files.isDirectory(file)
        ? OmegatProject.read(file).stream().filter(one -> scope.includes(one.bundle())).toList()
        : List.of(ReturnedFile.read(file));
  }

  private BundlePair pairOf(Arrival arrival) throws IOException {
    ReturnedBundle bundle = arrival.bundle();
    List<BundlePair> pairs = scope.pairs(words.workspace());
    return pairs.stream()
        .filter(pair -> pair.folder().slug().equals(bundle.bundle()))
        .filter(pair -> pair.language().tag().value().equals(bundle.language()))
        .findFirst()
        .orElseThrow(
            () ->
                new Workspace.UnusableWorkspaceException(
                    "%s: found a file of '%s' in '%s'; expected one of %s in '%s'"
                        .formatted(
                            arrival.file(),
                            bundle.bundle(),
                            bundle.language(),
                            pairs.stream().map(pair -> pair.folder().slug()).toList(),
                            pairs.get(0).language().tag())));
  }

  private static void show(Reception reception, boolean isAlone, PrintWriter out) {
    Receiver.Outcome outcome = reception.outcome();
    String start = isAlone ? "" : reception.arrival().name() + ": ";
    outcome.refused().forEach(refusal -> out.println(start + refusal));
    out.printf(
        Locale.ROOT,
        "%s%d written, %d vouched for, %d drafts left, %d refused%n",
        start,
        outcome.written(),
        outcome.attested(),
        outcome.unconfirmed(),
        outcome.refused().size());
  }

  private static void write(JsonGenerator generator, Reception reception) {
    generator.writeStringProperty("file", reception.arrival().file().toString());
    generator.writeStringProperty("format", reception.arrival().bundle().via());
    generator.writeStringProperty("language", reception.arrival().bundle().language());
    generator.writeStringProperty("bundle", reception.arrival().bundle().bundle());
    generator.writeNumberProperty("written", reception.outcome().written());
    generator.writeNumberProperty("vouched", reception.outcome().attested());
    generator.writeNumberProperty("drafts", reception.outcome().unconfirmed());
    generator.writeArrayPropertyStart("refused");
    reception.outcome().refused().forEach(generator::writeString);
    generator.writeEndArray();
  }
}
