package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
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
    List<String> readings = texts.english().measured();
    if (readings.isEmpty() || !Quantities.mayBeIn(readings, texts.target().measured())) {
      return Optional.empty();
    }
    Quantities inEnglish = new Quantities(ULocale.ENGLISH);
    Quantities inTarget = new Quantities(texts.locale());
    List<List<Quantity>> english = readings.stream().map(inEnglish::in).toList();
    int general = readings.size() - 1;
    return texts.target().measured().stream()
        .filter(
            reading -> {
              List<Quantity> found = inTarget.in(reading);
              return english.stream().noneMatch(expected -> agree.test(expected, found));
            })
        .map(
            reading ->
                new QuantityMismatch(
                    readings.get(general), english.get(general), reading, inTarget.in(reading)))
        .findFirst();
  }
}
