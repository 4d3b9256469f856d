package org.manyleaf.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of bytes, as entity tags, asset names and Content Security Policies need it. */
final class Digest {

  private static final int ENTITY_TAG_LENGTH = 20;

  private Digest() {}

  /** Enough of the digits to tell one content from any other: the base of an entity tag. */
  static String entityTag(byte[] bytes) {
    return sha256Hex(bytes).substring(0, ENTITY_TAG_LENGTH);
  }

  /** In lower-case hexadecimal digits. */
  static String sha256Hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** As a source of a Content Security Policy: {@code 'sha256-…'} (CSP Level 3, section 2.3). */
  static String cspSource(byte[] bytes) {
    return "'sha256-" + Base64.getEncoder().encodeToString(sha256(bytes)) + "'";
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", impossible);
    }
  }
}
