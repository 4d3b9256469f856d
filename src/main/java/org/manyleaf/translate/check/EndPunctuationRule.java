package org.manyleaf.translate.check;

import java.util.List;
import java.util.Set;

/** The English ends with a mark, and the translation does not end with its counterpart. */
final class EndPunctuationRule implements TextRule {

  /** What may stand behind the mark that ends a sentence, space included. */
  private static final String CLOSING = " \t\n\u000B\f\r)]»”’\"'』」）\u00A0\u202F\u2069";

  /** Languages that end no sentence with a mark, or mark questions inside the word. */
  private static final Set<String> UNMARKED = Set.of("th", "lo", "km", "hy", "bo", "dz");

  @Override
  public String id() {
    return "end-punctuation";
  }

  @Override
  public String what() {
    return "The text does not end with the mark that the English ends with.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    if (UNMARKED.contains(texts.code()) || texts.english().words().isEmpty()) {
      return List.of();
    }
    String english = last(texts.english().words().get(0));
    String marks = counterparts(english, texts.code());
    for (String reading : texts.target().words()) {
      String end = last(reading);
      if (!marks.isEmpty() && !end.isEmpty() && !marks.contains(end)) {
        return List.of(
            Complaint.info(
                "'" + end + "' at the end",
                String.join(" or ", marks.split("", -1)).replaceAll(" or $", ""),
                "end the text as the English does"));
      }
    }
    return List.of();
  }

  private static String last(String reading) {
    int end = reading.length();
    while (end > 0 && CLOSING.indexOf(reading.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? "" : Character.toString(reading.codePointBefore(end));
  }

  private static String counterparts(String mark, String code) {
    return switch (mark) {
      case "." -> fullStops(code);
      case "?" -> questionMarks(code);
      case "!" -> isWide(code) ? "！!" : "!";
      case ":" -> isWide(code) ? "：:" : ":";
      default -> "";
    };
  }

  private static String fullStops(String code) {
    return switch (code) {
      case "hi", "bn", "as", "or", "pa", "ne", "sa" -> "।.";
      case "zh", "ja" -> "。";
      case "ur", "sd", "ks" -> "۔.";
      case "my" -> "။";
      case "am", "ti" -> "።";
      default -> ".";
    };
  }

  private static String questionMarks(String code) {
    return switch (code) {
      case "ar", "fa", "ur", "ckb", "ps", "sd", "ug" -> "؟";
      case "zh", "ja" -> "？";
      case "el" -> ";\u037E";
      default -> "?";
    };
  }

  private static boolean isWide(String code) {
    return code.equals("zh") || code.equals("ja");
  }
}
