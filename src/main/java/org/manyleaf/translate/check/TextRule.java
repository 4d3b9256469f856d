package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** A rule that needs no more than an English text and its translation. */
interface TextRule extends Rule {

  /** What is wrong with the translation. */
  List<Complaint> complaints(Texts texts);

  /** The translation's pattern with all mended that can be mended safely; empty if nothing can. */
  default Optional<String> mended(Texts texts) {
    return Optional.empty();
  }

  @Override
  default void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {
    unit.target()
        .ifPresent(
            target ->
                check(
                    pair,
                    unit,
                    Texts.of(TargetLanguage.of(pair.language()), unit.source(), target.value()),
                    findings));
  }

  /** Looks at a text that has been read already. */
  default void check(BundlePair pair, Unit unit, Texts texts, Consumer<Finding> findings) {
    for (Complaint complaint : complaints(texts)) {
      findings.accept(Finding.of(this, pair, unit, complaint));
    }
  }
}
