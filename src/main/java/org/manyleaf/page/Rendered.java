package org.manyleaf.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.manyleaf.language.Language;

/**
 * A page, or a document of the API, ready to be sent in both encodings.
 *
 * @param mediaType its {@code Content-Type}
 * @param language its language, for {@code Content-Language}; empty where it holds several
 * @param plain UTF-8
 * @param gzip the same, compressed (RFC 1952)
 * @param tag identifies the content; the base of its entity tags
 */
// The bytes are handed to the network as they are; a copy for each reader would cost memory.
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(
    String mediaType, Optional<Language> language, byte[] plain, byte[] gzip, String tag) {

  private static final String HTML = "text/html; charset=utf-8";

  /** Encodes a page. */
  static Rendered page(Language language, String html) {
    return of(HTML, Optional.of(language), html.getBytes(StandardCharsets.UTF_8));
  }

  /** Compresses and names what is in UTF-8. */
  static Rendered of(String mediaType, Optional<Language> language, byte[] plain) {
    return new Rendered(mediaType, language, plain, Gzip.of(plain), Digest.entityTag(plain));
  }
}
