package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A branch of a translation whose quantities fit none of the English branches.
 *
 * @param expected the quantities of the last English branch, which is the general one
 * @param found those of the translation
 */
record QuantityMismatch(List<Quantity> expected, List<Quantity> found) {

  /**
   * The first one.
   *
   * @param agree whether the quantities of an English and a translated branch fit
   */
  static Optional<QuantityMismatch> first(
      Texts texts, BiPredicate<List<Quantity>, List<Quantity>> agree) {
    Quantities inEnglish = new Quantities(ULocale.ENGLISH);
    Quantities inTarget = new Quantities(texts.locale());
    List<List<Quantity>> english = texts.english().words().stream().map(inEnglish::in).toList();
    if (english.isEmpty()) {
      return Optional.empty();
    }
    return texts.target().words().stream()
        .map(inTarget::in)
        .filter(found -> english.stream().noneMatch(expected -> agree.test(expected, found)))
        .map(found -> new QuantityMismatch(english.get(english.size() - 1), found))
        .findFirst();
  }
}
