package org.manyleaf.page;

import java.nio.charset.StandardCharsets;
import org.manyleaf.language.Language;

/**
 * A page ready to be sent, in both encodings.
 *
 * @param language its language, for {@code Content-Language}
 * @param html UTF-8
 * @param gzip the same, compressed (RFC 1952)
 * @param tag identifies the content; the base of its entity tags
 */
// The bytes are handed to the network as they are; a copy for each reader would cost memory.
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPage(Language language, byte[] html, byte[] gzip, String tag) {

  /** Encodes a page. */
  static RenderedPage of(Language language, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new RenderedPage(language, bytes, Gzip.of(bytes), Digest.entityTag(bytes));
  }
}
