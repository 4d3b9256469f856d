package org.manyleaf.translate.check;

import java.util.function.Consumer;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** One thing that can be wrong with a translation. Stateless. */
interface Rule {

  /** Its name in reports and in state files. */
  String id();

  /** What it finds, in one line. */
  String what();

  /** Looks at one text, which may be missing. */
  void check(BundlePair pair, Unit unit, Consumer<Finding> findings);

  /** Looks at the bundle as a whole. */
  default void checkWhole(BundlePair pair, Consumer<Finding> findings) {}
}
