package org.manyleaf.translate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a person's name to translations, as they stand now, of the English as it stands now. */
@Command(
    name = "vouch",
    description = {
      "Vouches for translations of today's English.",
      "A reviewer may not review their own translation; a faulty text cannot be vouched for."
    },
    mixinStandardHelpOptions = true)
final class VouchCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Output output = new Output();
  @Mixin private Signer signer = new Signer();

  @Mixin private Scope scope = new Scope();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "KEY",
      description = "Keys; without any, every translated segment.")
  private List<String> keys = List.of();

  @Option(
      names = "--as",
      required = true,
      paramLabel = "translated|reviewed",
      converter = PersonStatus.class,
      description = "What you vouch for.")
  private Status status = Status.TRANSLATED;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    List<Attested> outcomes = new ArrayList<>();
    for (BundlePair pair : scope.pairs(workspace)) {
      List<String> lines = new ArrayList<>();
      for (Unit unit : pair.units()) {
        if ((keys.isEmpty() && unit.target().isEmpty())
            || (!keys.isEmpty() && !keys.contains(unit.key()))) {
          continue;
        }
        Optional<String> objection = objection(pair, unit);
        if (objection.isEmpty()) {
          lines.add(attest(unit).line());
        }
        outcomes.add(new Attested(pair.target().name(), unit.key(), status, objection.orElse("")));
      }
      if (!lines.isEmpty()) {
        AtomicFile.append(pair.folder().state(pair.language()), lines);
      }
    }
    List<Attested> refused = outcomes.stream().filter(Attested::isRefused).toList();
    int vouched = outcomes.size() - refused.size();
    refused.forEach(outcome -> output.remark(outcome.toString()));
    output.say(outcomes, (json, outcome) -> outcome.write(json), outcome -> {});
    output.remark(vouched + " vouched for, " + refused.size() + " refused");
    return !refused.isEmpty() || vouched == 0 ? 1 : 0;
  }

  private Attestation attest(Unit unit) {
    Entry target = unit.target().orElseThrow();
    return signer.attest(unit.key(), unit.source().value(), target, status, "words");
  }

  private Optional<String> objection(BundlePair pair, Unit unit) {
    if (unit.target().isEmpty()) {
      return Optional.of("there is no translation");
    }
    if (unit.standing() instanceof Standing.Missing gap
        && gap.reason() == Standing.Missing.Reason.DAMAGED) {
      return Optional.of("the text is faulty; run words check");
    }
    boolean own =
        pair.judge()
            .state()
            .isTranslatedBy(signer.who(), unit.key(), Fingerprint.of(unit.target().get().value()));
    return status == Status.REVIEWED && own
        ? Optional.of(signer.who() + " translated it; somebody else must review it")
        : Optional.empty();
  }
}
