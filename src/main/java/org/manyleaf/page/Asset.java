package org.manyleaf.page;

import java.nio.charset.StandardCharsets;

/**
 * A file the browser gets as it is, under an address that changes with its content.
 *
 * @param path its address: {@code /static/icon.1a2b3c4d5e6f.svg}
 * @param mediaType its {@code Content-Type}
 * @param bytes its content
 */
// The bytes are handed to the network as they are; a copy for each reader would cost memory.
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String path, String mediaType, byte[] bytes) {

  private static final int HASH_LENGTH = 12;

  /** Names an asset after its content. */
  static Asset of(String name, String mediaType, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = Digest.sha256Hex(bytes).substring(0, HASH_LENGTH);
    String path = "/static/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    return new Asset(path, mediaType, bytes);
  }

  /** Its content as text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
