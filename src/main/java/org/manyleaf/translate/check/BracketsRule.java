package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;

/** Brackets or quotation marks that are opened and not closed, or the other way round. */
final class BracketsRule implements TextRule {

  private static final List<String> PAIRS =
      List.of("()", "[]", "{}", "（）", "【】", "「」", "『』", "《》", "«»");
  private static final String CURLY = "„“”‟";
  private static final String MARKS = String.join("", PAIRS) + CURLY;

  @Override
  public String id() {
    return "brackets";
  }

  @Override
  public String what() {
    return "Brackets or quotation marks that are not in pairs.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    Optional<String> marks = unpaired(texts.target().words());
    return marks.isEmpty() || unpaired(texts.english().words()).isPresent()
        ? List.of()
        : List.of(
            Complaint.info(
                "an odd number of " + marks.get(), "pairs", "add or delete one of them"));
  }

  private static Optional<String> unpaired(List<String> readings) {
    return readings.stream().flatMap(words -> unpaired(words).stream()).findFirst();
  }

  private static Optional<String> unpaired(String words) {
    if (count(words, MARKS) == 0) {
      return Optional.empty();
    }
    Optional<String> pair =
        PAIRS.stream()
            .filter(p -> count(words, p.substring(0, 1)) != count(words, p.substring(1)))
            .findFirst();
    return pair.isPresent() || count(words, CURLY) % 2 == 0 ? pair : Optional.of("“”");
  }

  private static long count(String words, String marks) {
    long count = 0;
    for (int i = 0; i < words.length(); i++) {
      count += marks.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
