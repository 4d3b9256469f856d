package org.manyleaf.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds characters that no text of ours may hold: signs of a damaged encoding, invisible controls,
 * and bidi controls that can turn a sentence around (UAX 9; the "Trojan Source" characters).
 *
 * <p>Isolates (U+2066–U+2069) are fine when every one is closed; embeddings and overrides never
 * are.
 */
final class StrayCharacters {

  private static final int REPLACEMENT = 0xFFFD;

  private StrayCharacters() {}

  /** What is wrong, in the words of an error message, or empty. */
  static Optional<String> in(String text) {
    Deque<Integer> isolates = new ArrayDeque<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == REPLACEMENT) {
        return Optional.of("U+FFFD, left where a letter was destroyed,");
      }
      if (isEmbedding(c) || isForbidden(c)) {
        return Optional.of("the invisible character U+%04X".formatted(c));
      }
      if (c >= 0x2066 && c <= 0x2068) {
        isolates.push(c);
      } else if (c == 0x2069 && isolates.poll() == null) {
        return Optional.of("U+2069, which closes an isolate that was never opened,");
      }
      i += Character.charCount(c);
    }
    return isolates.isEmpty()
        ? Optional.empty()
        : Optional.of("the isolate U+%04X without U+2069".formatted(isolates.peek()));
  }

  private static boolean isEmbedding(int c) {
    return c >= 0x202A && c <= 0x202E;
  }

  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    };
  }
}
