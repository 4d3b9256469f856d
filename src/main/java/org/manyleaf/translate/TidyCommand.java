package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** Puts translations into the order of the English, with its notes and what is missing. */
@Command(
    name = "tidy",
    description = {
      "Puts the lines of translations into the order of the English file, with its notes as '#.'"
          + " lines and what is missing as '# key = English'. No text changes.",
      "Exit code 1 if, with --check, a file is not tidy, or if one cannot be tidied."
    },
    mixinStandardHelpOptions = true)
final class TidyCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Selection selection = new Selection();
  @Mixin private Output output = new Output();

  @Option(names = "--check", description = "Only tells what is not tidy.")
  private boolean checkOnly;

  /** What became of a file. */
  private record Outcome(String file, String result, String why) {

    void write(JsonGenerator json) {
      json.writeStringProperty("file", file);
      json.writeStringProperty("result", result);
      if (!why.isEmpty()) {
        json.writeStringProperty("why", why);
      }
    }

    @Override
    public String toString() {
      return file + ": " + result + (why.isEmpty() ? "" : ": " + why);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (BundlePair pair : selection.pairs(words.workspace())) {
      Path file = pair.folder().bundle(pair.language());
      if (Files.exists(file) && pair.source().readable()) {
        outcomes.add(tidy(pair, file));
      }
    }
    output.say(
        outcomes.stream().filter(outcome -> !outcome.result().equals("tidy already")).toList(),
        (json, outcome) -> outcome.write(json),
        output.out()::println);
    boolean left = outcomes.stream().anyMatch(o -> o.result().startsWith("not tid"));
    return left ? 1 : 0;
  }

  private Outcome tidy(BundlePair pair, Path file) throws IOException {
    String name = pair.target().name();
    List<Problem> faults = new ArrayList<>();
    pair.folder().translation(pair.language(), faults::add);
    if (!faults.isEmpty()) {
      return new Outcome(name, "not tidied", faults.get(0).toString());
    }
    String text = Files.readString(file);
    String tidied = new BundleTemplate(pair.language()).tidier(pair.folder()).tidied(text);
    if (tidied.equals(text)) {
      return new Outcome(name, "tidy already", "");
    }
    if (checkOnly) {
      return new Outcome(name, "not tidy", "");
    }
    AtomicFile.write(file, tidied);
    return new Outcome(name, "tidied", "");
  }
}
