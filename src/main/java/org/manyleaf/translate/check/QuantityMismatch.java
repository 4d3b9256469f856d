package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A branch of a translation whose quantities fit none of the English branches.
 *
 * @param english the last English branch, which is the general one
 * @param expected its quantities
 * @param target the branch of the translation
 * @param found its quantities
 */
record QuantityMismatch(
    String english, List<Quantity> expected, String target, List<Quantity> found) {

  /**
   * The first one.
   *
   * @param agree whether the quantities of an English and a translated branch fit
   */
  static Optional<QuantityMismatch> first(
      Texts texts, BiPredicate<List<Quantity>, List<Quantity>> agree) {
    List<List<Quantity>> english = texts.english().quantities();
    List<List<Quantity>> target = texts.target().quantities();
    int general = english.size() - 1;
    for (int i = 0; general >= 0 && i < target.size(); i++) {
      List<Quantity> found = target.get(i);
      if (english.stream().noneMatch(expected -> agree.test(expected, found))) {
        return Optional.of(
            new QuantityMismatch(
                texts.english().measured().get(general),
                english.get(general),
                texts.target().measured().get(i),
                found));
      }
    }
    return Optional.empty();
  }
}
