package org.manyleaf.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import org.manyleaf.page.RenderedData;

/** Sends documents of the API with the headers that let them be kept and checked. */
final class DataSender {

  private DataSender() {}

  /** Sends a document that exists, or 304 if the client has it. */
  static void send(Context ctx, RenderedData data) {
    boolean gzip = ContentCoding.acceptsGzip(ctx.header(Header.ACCEPT_ENCODING));
    String entityTag = EntityTag.strong(data.tag() + (gzip ? "-gzip" : ""));
    describe(ctx, data, gzip);
    ctx.header(Header.CACHE_CONTROL, "no-cache");
    ctx.header(Header.ETAG, entityTag);
    if (EntityTag.matches(ctx.header(Header.IF_NONE_MATCH), entityTag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    body(ctx, data, gzip);
  }

  /** Sends problem details. */
  static void sendError(Context ctx, RenderedData problem, HttpStatus status) {
    boolean gzip = ContentCoding.acceptsGzip(ctx.header(Header.ACCEPT_ENCODING));
    describe(ctx, problem, gzip);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.status(status);
    body(ctx, problem, gzip);
  }

  private static void describe(Context ctx, RenderedData data, boolean gzip) {
    data.language().ifPresent(it -> ctx.header(Header.CONTENT_LANGUAGE, it.tag().value()));
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    if (gzip) {
      ctx.header(Header.CONTENT_ENCODING, "gzip");
    }
  }

  private static void body(Context ctx, RenderedData data, boolean gzip) {
    byte[] bytes = gzip ? data.gzip() : data.json();
    ctx.contentType(data.mediaType());
    ctx.header(Header.CONTENT_LENGTH, String.valueOf(bytes.length));
    ctx.result(bytes);
  }
}
