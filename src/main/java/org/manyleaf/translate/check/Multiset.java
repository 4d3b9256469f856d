package org.manyleaf.translate.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Things that may stand several times, in no order.
 *
 * @param things the things
 */
record Multiset<T>(List<T> things) {

  Multiset {
    things = List.copyOf(things);
  }

  /** What is left when each of the others takes one of its like away. */
  List<T> without(Collection<T> others) {
    List<T> rest = new ArrayList<>(things);
    others.forEach(rest::remove);
    return rest;
  }
}
