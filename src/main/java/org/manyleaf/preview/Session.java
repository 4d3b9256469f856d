package org.manyleaf.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one run of the preview.
 *
 * @param token in the address that is printed at the start
 * @param cookie what the browser gets for the token, and keeps out of sight of scripts
 * @param csrf what a page must send along with every change
 */
record Session(String token, String cookie, String csrf) {

  private static final int BYTES = 24;

  /** Draws new secrets. */
  static Session begin() {
    SecureRandom random = new SecureRandom();
    return new Session(secret(random), secret(random), secret(random));
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Compares in a time that does not tell how much was right. */
  static boolean matches(String secret, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Session[secret]";
  }
}
