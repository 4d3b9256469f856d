package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundleFile;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Records where texts come from that arrived from outside and nobody has vouched for yet. */
@Command(
    name = "adopt",
    description = "Attests all unconfirmed texts of a language at once, as what they are.",
    mixinStandardHelpOptions = true)
final class AdoptCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Output output = new Output();
  @Mixin private Signer signer = new Signer();

  @Mixin private Scope scope = new Scope();

  @Option(
      names = "--as",
      required = true,
      paramLabel = "machine|translated",
      converter = Origin.class,
      description = "What the texts are; a review is vouched for one by one.")
  private Status status = Status.MACHINE;

  @Option(
      names = "--english",
      paramLabel = "FILE",
      description =
          "The English they were made from, if it was not today's: an earlier en.properties. Needs"
              + " --in.")
  private @Nullable Path english;

  /** Reads where a text can come from. */
  static final class Origin implements ITypeConverter<Status> {
    @Override
    public Status convert(String text) {
      return switch (text) {
        case "machine" -> Status.MACHINE;
        case "translated" -> Status.TRANSLATED;
        default ->
            throw new TypeConversionException("'" + text + "' is not 'machine' or 'translated'");
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    @Nullable BundleFile earlier = english == null ? null : OldEnglish.read(english);
    if (earlier != null && !scope.isOneBundle()) {
      throw new Workspace.UnusableWorkspaceException("--english needs --in: whose English is it?");
    }
    List<Attested> adopted = new ArrayList<>();
    for (BundlePair pair : scope.pairs(workspace)) {
      List<String> lines = new ArrayList<>();
      for (Unit unit : pair.units()) {
        Entry target = unit.target().orElse(null);
        if (target != null && isUnattested(unit.standing())) {
          String source = unit.source().value();
          if (earlier != null) {
            source = earlier.entry(unit.key()).map(Entry::value).orElse(source);
          }
          lines.add(signer.attest(unit.key(), source, target, status, "adopt").line());
          adopted.add(new Attested(pair.target().name(), unit.key(), status, ""));
        }
      }
      if (!lines.isEmpty()) {
        AtomicFile.append(pair.folder().state(pair.language()), lines);
      }
    }
    output.say(adopted, (json, text) -> text.write(json), text -> {});
    output.remark(adopted.size() + " adopted");
    return 0;
  }

  private static boolean isUnattested(Standing standing) {
    return standing.status().filter(Status.UNATTESTED::equals).isPresent();
  }
}
