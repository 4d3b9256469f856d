package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.BundlePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** Writes bundles as files for translators' own tools. */
@Command(
    name = "send",
    description = {
      "Writes files for translators' own tools, one for each bundle: DIR/BUNDLE.TAG and the ending"
          + " of the format.",
      "po is for Poedit, Weblate and most others, xliff12 and xliff21 for agencies' tools,"
          + " xliff12-omegat for OmegaT 3, csv for spreadsheets.",
      "omegat-project makes of DIR, which must be new or empty, a project that OmegaT opens."
    },
    mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Scope scope = new Scope();
  @Mixin private Output output = new Output();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where to (${DEFAULT-VALUE}).")
  private Path folder = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "po",
      converter = ExchangeFormatName.class,
      description =
          "po, xliff12, xliff12-omegat, xliff21, csv or omegat-project (${DEFAULT-VALUE}).")
  private SendFormat format = SendFormat.USUAL;

  private record Sent(Path file, BundlePair pair) {}

  @Override
  public Integer call() throws IOException {
    List<Sent> sent = new ArrayList<>();
    List<BundlePair> pairs = scope.pairs(words.workspace());
    List<Path> files = format.write(folder, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      sent.add(new Sent(files.get(i), pairs.get(i)));
    }
    if (output.isJson()) {
      output.say(sent, this::write, one -> {});
    } else {
      files.stream().distinct().forEach(output.out()::println);
    }
    return 0;
  }

  private void write(JsonGenerator json, Sent one) {
    json.writeStringProperty("file", one.file().toString());
    json.writeStringProperty("format", format.id());
    json.writeStringProperty("language", one.pair().language().tag().value());
    json.writeStringProperty("bundle", one.pair().folder().slug());
  }
}
