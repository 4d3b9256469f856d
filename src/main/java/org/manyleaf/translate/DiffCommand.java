package org.manyleaf.translate;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.EnglishHistory.Earlier;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what to mend: the English as it was and is, and the translation. */
@Command(
    name = "diff",
    description = "Shows every stale or withdrawn segment: old and new English, translation.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Scope scope = new Scope();

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    boolean any = false;
    for (BundlePair pair : scope.pairs(workspace)) {
      for (Unit unit : pair.units()) {
        if (isOutdated(unit.standing()) && unit.target().isPresent()) {
          show(pair, unit, unit.target().get());
          any = true;
        }
      }
    }
    return any ? 1 : 0;
  }

  private static boolean isOutdated(Standing standing) {
    return standing instanceof Standing.Stale
        || (standing instanceof Standing.Missing gap
            && gap.reason() == Standing.Missing.Reason.WITHDRAWN);
  }

  private void show(BundlePair pair, Unit unit, Entry target) {
    PrintWriter out = spec.commandLine().getOut();
    String now = unit.source().value();
    out.println(pair.target().name() + ":" + target.line() + " " + unit.key());
    out.println("  English:     " + earlier(pair, unit, target).map(e -> diff(e, now)).orElse(now));
    out.println("  translation: " + target.value());
  }

  private static String diff(Earlier earlier, String now) {
    return WordDiff.between(earlier.english(), now);
  }

  private static Optional<Earlier> earlier(BundlePair pair, Unit unit, Entry target) {
    return pair.judge().state().of(unit.key(), Fingerprint.of(target.value())).stream()
        .map(Attestation::source)
        .flatMap(source -> pair.judge().history().earlier(unit.key(), source).stream())
        .max(java.util.Comparator.comparing(Earlier::until));
  }
}
