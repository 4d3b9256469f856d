package org.manyleaf.translate;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.SourceBundle;
import org.manyleaf.language.Language;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.check.FindingsReport;
import org.manyleaf.translate.check.Mend;
import org.manyleaf.translate.check.Mender;
import org.manyleaf.translate.check.Severity;
import org.manyleaf.translate.terms.Termbase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
  @Mixin private Selection selection = new Selection();
  @Mixin private Output output = new Output();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description = "How to write findings (${DEFAULT-VALUE}); --json is the same as json.")
  private Format format = Format.TEXT;

  @Option(names = "--strict", description = "Warnings count like errors.")
  private boolean strict;

  @Option(
      names = "--fix",
      description =
          "First mends what can be mended safely: an apostrophe that hides an argument, spaces,"
              + " control characters, letters not composed. Says what it mended.")
  private boolean fix;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    List<Language> languages = selection.languages(workspace);
    List<SourceBundle> sources = selection.sources(workspace);
    if (fix) {
      mend(languages, sources);
    }
    Checker checker = new Checker(Termbase.read(workspace.root(), languages));
    Progress progress = new Progress(output, languages.size());
    // Each language on its own; faults of the English are found anew with every one.
    List<Finding> findings =
        languages.parallelStream()
            .flatMap(
                language -> {
                  List<Finding> found = check(checker, language, sources);
                  progress.done(language);
                  return found.stream();
                })
            .sorted()
            .distinct()
            .toList();
    progress.end();
    show(findings);
    Severity bar = strict ? Severity.WARNING : Severity.ERROR;
    return findings.stream().anyMatch(f -> f.severity().compareTo(bar) <= 0) ? 1 : 0;
  }

  private static List<Finding> check(
      Checker checker, Language language, List<SourceBundle> sources) {
    return sources.stream()
        .flatMap(source -> checker.check(source.beside(language)).stream())
        .toList();
  }

  private void mend(List<Language> languages, List<SourceBundle> sources) throws IOException {
    List<Mend> mends = new ArrayList<>();
    for (Language language : languages) {
      for (SourceBundle source : sources) {
        BundlePair pair = source.beside(language);
        mends.addAll(Mender.mend(pair));
      }
    }
    PrintWriter remarks = format() == Format.TEXT ? output.out() : output.err();
    mends.forEach(remarks::println);
  }

  private Format format() {
    return output.isJson() ? Format.JSON : format;
  }

  private void show(List<Finding> findings) {
    FindingsReport report = new FindingsReport(findings);
    PrintWriter out = output.out();
    switch (format()) {
      case JSON -> out.println(report.json());
      case SARIF -> out.println(report.sarif());
      case TEXT -> {
        findings.forEach(finding -> out.println(SeverityColour.in(finding, output.ansi())));
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
