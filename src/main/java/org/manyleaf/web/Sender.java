package org.manyleaf.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import org.manyleaf.page.Asset;
import org.manyleaf.page.Rendered;

/** Sends pages, documents and assets with the headers that let them be kept and checked. */
final class Sender {

  private static final String REVALIDATE = "no-cache";
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private Sender() {}

  /** Sends what exists, or 304 if the client has it. */
  static void send(Context ctx, Rendered content) {
    boolean gzip = ContentCoding.acceptsGzip(ctx.header(Header.ACCEPT_ENCODING));
    String entityTag = EntityTag.strong(content.tag() + (gzip ? "-gzip" : ""));
    describe(ctx, content, gzip);
    ctx.header(Header.CACHE_CONTROL, REVALIDATE);
    ctx.header(Header.ETAG, entityTag);
    if (EntityTag.matches(ctx.header(Header.IF_NONE_MATCH), entityTag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    body(ctx, gzip ? content.gzip() : content.plain(), content.mediaType());
  }

  /** Sends what tells of an error. */
  static void sendError(Context ctx, Rendered content, HttpStatus status) {
    boolean gzip = ContentCoding.acceptsGzip(ctx.header(Header.ACCEPT_ENCODING));
    describe(ctx, content, gzip);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.status(status);
    body(ctx, gzip ? content.gzip() : content.plain(), content.mediaType());
  }

  /** Sends an asset; its address changes with its content, so it may be kept forever. */
  static void send(Context ctx, Asset asset) {
    ctx.header(Header.CACHE_CONTROL, FOREVER);
    body(ctx, asset.bytes(), asset.mediaType());
  }

  private static void describe(Context ctx, Rendered content, boolean gzip) {
    content.language().ifPresent(l -> ctx.header(Header.CONTENT_LANGUAGE, l.tag().value()));
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    if (gzip) {
      ctx.header(Header.CONTENT_ENCODING, "gzip");
    }
  }

  private static void body(Context ctx, byte[] bytes, String mediaType) {
    ctx.contentType(mediaType);
    ctx.header(Header.CONTENT_LENGTH, String.valueOf(bytes.length));
    ctx.result(bytes);
  }
}
