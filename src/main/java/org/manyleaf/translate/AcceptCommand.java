package org.manyleaf.translate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Accepts a finding of a rule for a text as it is now; it returns when the text changes. */
@Command(
    name = "accept",
    description = "Accepts a finding for a text as it is now; it returns when the text changes.",
    mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Output output = new Output();
  @Mixin private Scope scope = new Scope();
  @Mixin private Signer signer = new Signer();

  @Parameters(index = "1", paramLabel = "KEY", description = "The key.")
  private String key = "";

  @Option(names = "--rule", required = true, paramLabel = "RULE", description = "The rule's name.")
  private String rule = "";

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why = "";

  @Override
  public Integer call() throws IOException {
    List<String> rules = Checker.rules().stream().map(RuleInfo::id).toList();
    if (!rules.contains(rule)) {
      throw new Workspace.UnusableWorkspaceException("'" + rule + "' is none of " + rules);
    }
    List<BundlePair> accepted = new ArrayList<>();
    for (BundlePair pair : scope.pairs(words.workspace())) {
      List<String> lines = new ArrayList<>();
      pair.target().entry(key).ifPresent(entry -> lines.add(line(entry)));
      if (!lines.isEmpty()) {
        AtomicFile.append(pair.folder().state(pair.language()), lines);
        accepted.add(pair);
      }
    }
    if (accepted.isEmpty()) {
      throw new Workspace.UnusableWorkspaceException("there is no translation of '" + key + "'");
    }
    output.remark(key + ": " + rule + " accepted");
    output.say(
        accepted,
        (json, pair) -> {
          json.writeStringProperty("file", pair.target().name());
          json.writeStringProperty("key", key);
          json.writeStringProperty("rule", rule);
        },
        pair -> {});
    return 0;
  }

  private String line(Entry entry) {
    return String.join(
        "\t",
        "ok",
        rule,
        key,
        Fingerprint.of(entry.value()).value(),
        signer.who(),
        signer.date().toString(),
        Signer.oneCell(why));
  }
}
