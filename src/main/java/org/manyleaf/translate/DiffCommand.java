package org.manyleaf.translate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.EnglishHistory.Earlier;
import org.manyleaf.bundle.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** Shows what to mend: the English as it was and is, and the translation. */
@Command(
    name = "diff",
    description = "Shows every stale or withdrawn segment: old and new English, translation.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();

  @Mixin private Scope scope = new Scope();
  @Mixin private Output output = new Output();

  /** A text to mend; the earlier English is null if it was not kept. */
  private record Change(String file, Unit unit, Entry target, @Nullable String earlier) {

    static Change of(BundlePair pair, Unit unit, Entry target) {
      return new Change(
          pair.target().name(),
          unit,
          target,
          pair.earlierEnglish(unit).map(Earlier::english).orElse(null));
    }

    void write(JsonGenerator json) {
      json.writeStringProperty("file", file);
      json.writeNumberProperty("line", target.line());
      json.writeStringProperty("key", unit.key());
      if (earlier != null) {
        json.writeStringProperty("earlier", earlier);
      }
      json.writeStringProperty("english", unit.source().value());
      json.writeStringProperty("translation", target.value());
    }

    @Override
    public String toString() {
      String now = unit.source().value();
      return """
          %s:%d %s
            English:     %s
            translation: %s"""
          .formatted(
              file,
              target.line(),
              unit.key(),
              earlier == null ? now : WordDiff.between(earlier, now),
              target.value());
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Change> changes = new ArrayList<>();
    for (BundlePair pair : scope.pairs(words.workspace())) {
      for (Unit unit : pair.units()) {
        unit.target()
            .filter(target -> unit.standing().isOutdated())
            .ifPresent(target -> changes.add(Change.of(pair, unit, target)));
      }
    }
    output.say(changes, (json, change) -> change.write(json), output.out()::println);
    return changes.isEmpty() ? 0 : 1;
  }
}
