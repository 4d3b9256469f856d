package org.manyleaf.translate.check;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A translation has other numbers than the English, however either writes them. */
final class NumbersRule implements TextRule {

  @Override
  public String id() {
    return "numbers";
  }

  @Override
  public String what() {
    return "The numbers differ from those of the English.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    return QuantityMismatch.first(texts, NumbersRule::same).stream()
        .map(mismatch -> complaint(texts, mismatch))
        .toList();
  }

  private static boolean same(List<Quantity> some, List<Quantity> others) {
    return numbers(some).sorted().toList().equals(numbers(others).sorted().toList());
  }

  private static Stream<String> numbers(List<Quantity> quantities) {
    return quantities.stream().filter(q -> !q.isArgument()).map(Quantity::number);
  }

  private static Complaint complaint(Texts texts, QuantityMismatch mismatch) {
    return Complaint.of(
        severity(texts, mismatch),
        said(mismatch.found()),
        said(mismatch.expected()) + " as in English",
        "compare the numbers; write them in figures as the English does");
  }

  private static Severity severity(Texts texts, QuantityMismatch mismatch) {
    if (isInWords(mismatch.expected(), mismatch.found(), texts.locale(), mismatch.target())
        && isInWords(mismatch.found(), mismatch.expected(), ULocale.ENGLISH, mismatch.english())) {
      return Severity.INFO;
    }
    boolean measured = mismatch.expected().stream().anyMatch(Quantity::hasUnit);
    return measured ? Severity.ERROR : Severity.WARNING;
  }

  /** Whether all numbers that only one side has are written out on the other, none with a unit. */
  private static boolean isInWords(
      List<Quantity> some, List<Quantity> others, ULocale locale, String otherText) {
    List<Quantity> bare = some.stream().filter(quantity -> !quantity.isArgument()).toList();
    List<String> alone =
        new Multiset<>(bare.stream().map(Quantity::number).toList())
            .without(numbers(others).toList());
    boolean measured = bare.stream().anyMatch(q -> q.hasUnit() && alone.contains(q.number()));
    return alone.isEmpty() || (!measured && new NumberWords(locale).areIn(otherText, alone));
  }

  private static String said(List<Quantity> quantities) {
    List<String> numbers = new ArrayList<>(numbers(quantities).toList());
    return numbers.isEmpty() ? "no number" : "the numbers " + String.join(", ", numbers);
  }
}
