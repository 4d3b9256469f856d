package org.manyleaf.page;

import java.util.Optional;
import org.manyleaf.language.Language;

/**
 * A document of the API ready to be sent, in both encodings.
 *
 * @param mediaType its {@code Content-Type}
 * @param language its language, for {@code Content-Language}; empty where it holds several
 * @param json UTF-8
 * @param gzip the same, compressed (RFC 1952)
 * @param tag identifies the content; the base of its entity tags
 */
// The bytes are handed to the network as they are; a copy for each reader would cost memory.
@SuppressWarnings("ArrayRecordComponent")
public record RenderedData(
    String mediaType, Optional<Language> language, byte[] json, byte[] gzip, String tag) {

  /** Encodes a document. */
  static RenderedData of(String mediaType, Optional<Language> language, byte[] json) {
    return new RenderedData(mediaType, language, json, Gzip.of(json), Digest.entityTag(json));
  }
}
