package org.manyleaf.translate.check;

import java.util.List;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** A rule that needs no more than an English text and its translation. */
interface TextRule extends Rule {

  /** What is wrong with the translation. */
  List<Complaint> complaints(Texts texts);

  @Override
  default void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {
    unit.target()
        .map(target -> Texts.of(pair.language(), unit.source(), target))
        .map(this::complaints)
        .orElse(List.of())
        .forEach(complaint -> findings.accept(Finding.of(this, pair, unit, complaint)));
  }
}
