package org.manyleaf.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text is recognised by, however it is escaped, wrapped or normalized.
 *
 * @param value the first 12 hexadecimal digits of the SHA-256 of the decoded text: trimmed, in NFC,
 *     runs of white space made one space
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

  private static final int LENGTH = 12;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Keeps a fingerprint.
   *
   * @throws IllegalArgumentException if it is not 12 lower-case hexadecimal digits
   */
  public Fingerprint {
    if (!isShaped(value)) {
      throw new IllegalArgumentException("'" + value + "' is not a fingerprint");
    }
  }

  /** The fingerprint of a decoded text. */
  public static Fingerprint of(String text) {
    String stripped = text.strip();
    String single = isEven(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ");
    String normal = Normalizer.normalize(single, Normalizer.Form.NFC);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
      return new Fingerprint(HexFormat.of().formatHex(hash).substring(0, LENGTH));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", impossible);
    }
  }

  /** Whether all space is single blanks; to look is cheaper than to write the text anew. */
  private static boolean isEven(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\t' && c <= '\r') || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Reads a fingerprint; empty if the text is none. */
  public static Optional<Fingerprint> parse(String text) {
    return isShaped(text) ? Optional.of(new Fingerprint(text)) : Optional.empty();
  }

  private static boolean isShaped(String text) {
    boolean shaped = text.length() == LENGTH;
    for (int i = 0; shaped && i < LENGTH; i++) {
      char c = text.charAt(i);
      shaped = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return shaped;
  }

  @Override
  public int compareTo(Fingerprint other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
