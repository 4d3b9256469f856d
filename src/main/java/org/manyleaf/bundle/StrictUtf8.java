package org.manyleaf.bundle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Decodes UTF-8 and replaces nothing: a wrong byte is a problem with its line (RFC 3629). */
final class StrictUtf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictUtf8() {}

  /** The text, without a byte order mark; empty, with a problem, if the bytes are not UTF-8. */
  static Optional<String> decode(byte[] bytes, String file, Consumer<Problem> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      problems.accept(
          new Problem(
              file,
              lineAt(bytes, in.position()),
              null,
              "the byte 0x%02X, which is not UTF-8".formatted(bytes[in.position()]),
              "a file in UTF-8",
              "save it as UTF-8 (not as Latin-1 or Windows-1252) and check the letter"));
      return Optional.empty();
    }
    String text = out.flip().toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(marked ? text.substring(1) : text);
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
