package org.manyleaf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
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

  private static final int TAG_LENGTH = 20;

  /** Encodes a page. */
  static RenderedPage of(Language language, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String tag = Digest.sha256Hex(bytes).substring(0, TAG_LENGTH);
    return new RenderedPage(language, bytes, gzipped(bytes), tag);
  }

  private static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
