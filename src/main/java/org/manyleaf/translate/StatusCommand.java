package org.manyleaf.translate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.bundle.BundlePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** A table of languages and folders: what is missing, stale, unconfirmed, translated, reviewed. */
@Command(
    name = "status",
    description = "Shows how far each language is.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Selection selection = new Selection();
  @Mixin private Output output = new Output();

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Exit code 1 if less of any bundle is a translation of today's English.")
  private int failUnder;

  /** A language in a folder. */
  private record Row(String language, String folder, Tally tally) {

    static Row of(BundlePair pair) {
      return new Row(pair.language().tag().value(), pair.folder().slug(), pair.tally());
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Row> rows = selection.pairs(words.workspace()).stream().map(Row::of).toList();
    output.remark(table(rows));
    if (output.isJson()) {
      output.say(rows, StatusCommand::write, row -> {});
    }
    return rows.stream().anyMatch(row -> row.tally().percentCurrent() < failUnder) ? 1 : 0;
  }

  private static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder();
    String shape = "%-8s %-32s %5s %5s %7s %5s %8s %7s %10s %8s  %s%n";
    table.append(
        String.format(
            Locale.ROOT,
            shape,
            "language",
            "bundle",
            "all",
            "%",
            "missing",
            "stale",
            "unvouch.",
            "machine",
            "translated",
            "reviewed",
            "stale since"));
    for (Row row : rows) {
      Tally tally = row.tally();
      table.append(
          String.format(
              Locale.ROOT,
              shape,
              row.language(),
              row.folder(),
              tally.whole(),
              row.tally().percentCurrent(),
              tally.missingAltogether(),
              tally.stale(),
              tally.with(Status.UNATTESTED),
              tally.with(Status.MACHINE),
              tally.with(Status.TRANSLATED),
              tally.with(Status.REVIEWED),
              tally.oldestStale() == null ? "" : tally.oldestStale()));
    }
    return table.toString().stripTrailing();
  }

  private static void write(JsonGenerator json, Row row) {
    Tally tally = row.tally();
    json.writeStringProperty("language", row.language());
    json.writeStringProperty("bundle", row.folder());
    json.writeNumberProperty("segments", tally.whole());
    json.writeNumberProperty("percent", row.tally().percentCurrent());
    json.writeNumberProperty("missing", tally.missingAltogether());
    json.writeNumberProperty("stale", tally.stale());
    for (Status status : Status.values()) {
      json.writeNumberProperty(status.name().toLowerCase(Locale.ROOT), tally.with(status));
    }
    if (tally.oldestStale() != null) {
      json.writeStringProperty("staleSince", tally.oldestStale().toString());
    }
  }
}
