package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The English author's decision on a change of the English, made once, at the change. */
@Command(mixinStandardHelpOptions = true)
abstract sealed class ChangeCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Signer signer = new Signer();

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "'site' or an article's name.")
  private String bundle = "";

  @Parameters(index = "1", paramLabel = "KEY", description = "The key that changed.")
  private String key = "";

  @Option(names = "--was", paramLabel = "TEXT", description = "The English before the change.")
  private @Nullable String was;

  @Option(
      names = "--old",
      paramLabel = "FILE",
      description = "The earlier en.properties, instead of --was.")
  private @Nullable Path old;

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why = "";

  /** The first cell of the line that grades the change; empty for an ordinary one. */
  abstract String grade();

  /** What speaks against this grade. */
  List<String> objections(String before, String after) {
    return List.of();
  }

  @Override
  public Integer call() throws IOException {
    BundleFolder folder = words.workspace().folder(bundle);
    String before = before();
    String after =
        folder
            .source(problem -> {})
            .entry(key)
            .map(Entry::value)
            .orElseThrow(() -> refusal("English has no key '" + key + "' in '" + bundle + "'"));
    Fingerprint from = Fingerprint.of(before);
    Fingerprint to = Fingerprint.of(after);
    if (from.equals(to)) {
      throw refusal(key + " did not change: '" + after + "'");
    }
    List<String> objections = objections(before, after);
    if (!objections.isEmpty()) {
      spec.commandLine().getErr().println(key + ": not a change that keeps the meaning");
      objections.forEach(o -> spec.commandLine().getErr().println("  " + o));
      return 1;
    }
    AtomicFile.append(folder.history(), lines(before, from, to));
    spec.commandLine().getOut().println(key + ": recorded as " + spec.name());
    return 0;
  }

  private List<String> lines(String before, Fingerprint from, Fingerprint to) {
    String date = signer.date().toString();
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", "text", key, from.value(), date, Signer.oneCell(before)));
    if (!grade().isEmpty()) {
      lines.add(
          String.join(
              "\t",
              grade(),
              key,
              from.value(),
              to.value(),
              signer.who(),
              date,
              Signer.oneCell(why)));
    }
    return lines;
  }

  private String before() throws IOException {
    if (was != null) {
      return was;
    }
    if (old == null) {
      throw refusal(
          "say what the English was: --was 'TEXT', or --old FILE with the earlier en.properties"
              + " (git show HEAD:i18n/…/en.properties > old.properties)");
    }
    Optional<Entry> entry = OldEnglish.read(old).entry(key);
    return entry.map(Entry::value).orElseThrow(() -> refusal(old + " has no key '" + key + "'"));
  }

  private static IOException refusal(String message) {
    return new Workspace.UnusableWorkspaceException(message);
  }

  /** The meaning is kept: nobody's state changes. */
  @Command(
      name = "minor",
      description = "An English change that keeps the meaning: translations stay current.")
  static final class Minor extends ChangeCommand {
    @Override
    String grade() {
      return "minor";
    }

    @Override
    List<String> objections(String before, String after) {
      return MeaningGuard.objections(before, after);
    }
  }

  /** The meaning changed: translations are out of date, and readers learn since when. */
  @Command(
      name = "major",
      description = "An English change of meaning: translations are out of date since today.")
  static final class Major extends ChangeCommand {
    @Override
    String grade() {
      return "";
    }
  }

  /** The old translation could do harm: readers see the English at once. */
  @Command(
      name = "safety",
      description = "An English change for safety: old translations are withdrawn at once.")
  static final class Safety extends ChangeCommand {
    @Override
    String grade() {
      return "safety";
    }
  }
}
