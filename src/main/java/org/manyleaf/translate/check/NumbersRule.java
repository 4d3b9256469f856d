package org.manyleaf.translate.check;

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
        .map(mismatch -> complaint(mismatch.expected(), mismatch.found()))
        .toList();
  }

  private static boolean same(List<Quantity> some, List<Quantity> others) {
    return numbers(some).sorted().toList().equals(numbers(others).sorted().toList());
  }

  private static Stream<String> numbers(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::number);
  }

  private static Complaint complaint(List<Quantity> english, List<Quantity> found) {
    return Complaint.of(
        english.stream().anyMatch(Quantity::hasUnit) ? Severity.ERROR : Severity.WARNING,
        said(found),
        said(english) + " as in English",
        "compare the numbers; write them in figures as the English does");
  }

  private static String said(List<Quantity> quantities) {
    List<String> numbers = new ArrayList<>(numbers(quantities).toList());
    return numbers.isEmpty() ? "no number" : "the numbers " + String.join(", ", numbers);
  }
}
