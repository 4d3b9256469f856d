package org.manyleaf.translate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.BundlePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Scope scope = new Scope();

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

  @Option(names = "--json", description = "Writes JSON.")
  private boolean json;

  private record Sent(Path file, BundlePair pair) {}

  @Override
  public Integer call() throws IOException {
    List<Sent> sent = new ArrayList<>();
    List<BundlePair> pairs = scope.pairs(words.workspace());
    List<Path> files = format.write(folder, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      sent.add(new Sent(files.get(i), pairs.get(i)));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(inJson(sent));
    } else {
      files.stream().distinct().forEach(out::println);
    }
    return 0;
  }

  private String inJson(List<Sent> sent) {
    return JsonText.array(
        sent,
        (generator, one) -> {
          generator.writeStringProperty("file", one.file().toString());
          generator.writeStringProperty("format", format.id());
          generator.writeStringProperty("language", one.pair().language().tag().value());
          generator.writeStringProperty("bundle", one.pair().folder().slug());
        });
  }
}
