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
    Quantities inEnglish = new Quantities(ULocale.ENGLISH);
    Quantities inTarget = new Quantities(texts.locale());
    List<List<Quantity>> english = texts.english().words().stream().map(inEnglish::in).toList();
    for (String reading : texts.target().words()) {
      List<Quantity> found = inTarget.in(reading);
      if (!english.isEmpty() && english.stream().noneMatch(e -> same(e, found))) {
        return List.of(complaint(english.get(english.size() - 1), found));
      }
    }
    return List.of();
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
