package org.manyleaf.translate.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.manyleaf.language.Direction;

/** A text holds characters that nobody sees and its language does not need. */
final class InvisibleRule implements TextRule {

  /** Languages that write joiners and non-joiners. */
  private static final Set<String> JOINING =
      Set.of(
          "fa", "ur", "ckb", "ku", "ps", "sd", "ug", "ar", "hi", "mr", "ne", "sa", "bn", "as", "gu",
          "pa", "or", "ta", "te", "kn", "ml", "si", "km", "my", "mn");

  /** Languages whose typists part words by a zero-width space. */
  private static final Set<String> ZERO_WIDTH_SPACED = Set.of("km", "lo", "my");

  @Override
  public String id() {
    return "invisible";
  }

  @Override
  public String what() {
    return "Invisible characters that the language does not need.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    Set<String> found = new TreeSet<>();
    String text = texts.target().pattern();
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isStray(c, texts)) {
        found.add("U+%04X".formatted(c));
      }
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            Complaint.warning(
                "the invisible " + String.join(", ", found),
                "visible text",
                "delete it and type the words around it again"));
  }

  private static boolean isStray(int c, Texts texts) {
    return switch (c) {
      case 0x00AD, 0x034F, 0x180E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> true;
      case 0x200B -> !ZERO_WIDTH_SPACED.contains(texts.code());
      case 0x200C, 0x200D -> !JOINING.contains(texts.code());
      case 0x200E, 0x200F, 0x061C -> texts.language().direction() != Direction.RTL;
      default -> c >= 0xE0000 && c <= 0xE007F;
    };
  }
}
