package org.manyleaf.translate;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.language.Language;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.check.FindingsReport;
import org.manyleaf.translate.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds translations against all rules. */
@Command(
    name = "check",
    description = {
      "Shows what is wrong or doubtful in the translations.",
      "Exit code 1 if there is an error, or with --strict a warning."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** How findings are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "TAG", description = "Languages; without any, all.")
  private List<String> tags = List.of();

  @Option(
      names = "--in",
      paramLabel = "BUNDLE",
      description = "'site' or the name of an article; without it, all.")
  private @Nullable String bundle;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description = "How to write findings (${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--strict", description = "Warnings count like errors.")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    List<Language> languages = new ArrayList<>();
    for (String tag : tags) {
      languages.add(workspace.language(tag));
    }
    @Nullable BundleFolder only = bundle == null ? null : workspace.folder(bundle);
    Checker checker = new Checker();
    List<Finding> findings = new ArrayList<>();
    for (Language language : tags.isEmpty() ? workspace.languages() : languages) {
      for (BundlePair pair : workspace.pairs(language, only)) {
        findings.addAll(checker.check(pair));
      }
    }
    // Faults of the English are found anew with every language.
    List<Finding> distinct = findings.stream().sorted().distinct().toList();
    show(new FindingsReport(distinct), distinct);
    Severity bar = strict ? Severity.WARNING : Severity.ERROR;
    return distinct.stream().anyMatch(f -> f.severity().compareTo(bar) <= 0) ? 1 : 0;
  }

  private void show(FindingsReport report, List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    switch (json ? Format.JSON : format) {
      case JSON -> out.println(report.json());
      case SARIF -> out.println(report.sarif());
      case TEXT -> {
        out.print(report.text());
        out.printf(
            Locale.ROOT,
            "%d errors, %d warnings, %d hints%n",
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING),
            count(findings, Severity.INFO));
      }
    }
    out.flush();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
