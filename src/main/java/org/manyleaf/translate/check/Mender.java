package org.manyleaf.translate.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.SegmentGate;
import org.manyleaf.bundle.Unit;

/**
 * Mends in a translation what its rules can mend safely. Leaves alone what is accepted, the
 * English, and every line that needs no mending.
 */
public final class Mender {

  private final BundlePair pair;
  private final SegmentGate gate;

  private Mender(BundlePair pair) {
    this.pair = pair;
    this.gate = SegmentGate.of(pair.folder());
  }

  /**
   * Mends a translation's file.
   *
   * @return what was mended, in the order of the file
   * @throws IOException if the file cannot be written; then nothing has changed
   */
  public static List<Mend> mend(BundlePair pair) throws IOException {
    Mender mender = new Mender(pair);
    List<Mend> mends = new ArrayList<>();
    for (Unit unit : pair.units()) {
      unit.target().flatMap(target -> mender.mended(unit, target)).ifPresent(mends::add);
    }
    mends.sort(java.util.Comparator.comparingInt(mend -> mend.entry().line()));
    if (!mends.isEmpty()) {
      Path file = pair.folder().bundle(pair.language());
      BundleEditor editor = new BundleEditor(Files.readString(file));
      // From the end, so that the lines of those still to come stay where they are.
      List<Mend> fromTheEnd = new ArrayList<>(mends);
      Collections.reverse(fromTheEnd);
      fromTheEnd.forEach(mend -> editor.replace(mend.entry().line(), mend.text()));
      AtomicFile.write(file, editor.text());
    }
    return List.copyOf(mends);
  }

  private Optional<Mend> mended(Unit unit, Entry target) {
    String text = target.value();
    List<String> rules = new ArrayList<>();
    for (Rule rule : Checker.RULES) {
      if (rule instanceof TextRule textRule && !isAccepted(rule, target)) {
        String better = mended(textRule, unit, text);
        if (!better.equals(text)) {
          rules.add(rule.id());
          text = better;
        }
      }
    }
    boolean vouchedFor =
        unit.standing().status().filter(status -> status != Status.UNATTESTED).isPresent();
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mend(pair.target().name(), target, text, rules, vouchedFor));
  }

  /** The text as the rule mends it, or as it was if that would make anything worse. */
  private String mended(TextRule rule, Unit unit, String text) {
    Texts texts = Texts.of(TargetLanguage.of(pair.language()), unit.source(), text);
    if (rule.complaints(texts).isEmpty()) {
      return text;
    }
    return rule.mended(texts)
        .filter(better -> !better.isBlank())
        .filter(better -> objections(unit, better) <= objections(unit, text))
        .orElse(text);
  }

  private int objections(Unit unit, String text) {
    return gate.objections(pair.language(), unit.key(), text).size();
  }

  private boolean isAccepted(Rule rule, Entry target) {
    return pair.judge().state().accepts(rule.id(), target.key(), Fingerprint.of(target.value()));
  }
}
