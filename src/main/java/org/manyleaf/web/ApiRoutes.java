package org.manyleaf.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.manyleaf.article.Article;
import org.manyleaf.page.Api;
import org.manyleaf.page.ApiAddress;
import org.manyleaf.page.ApiDestination;
import org.manyleaf.page.Failure;

/**
 * The API: open to read for the scripts of every website (Fetch Standard, "CORS protocol"), which
 * costs nobody anything, because no answer depends on who asks.
 */
final class ApiRoutes {

  /** The paths to register; the last part takes everything below. */
  static final List<String> PATHS =
      List.of(ApiAddress.ROOT, ApiAddress.ROOT + "/", ApiAddress.ROOT + "/<path>");

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String ONE_DAY = "86400";

  private final Supplier<Api> api;

  ApiRoutes(Supplier<Api> api) {
    this.api = api;
  }

  /** Whether a request is for the API. */
  static boolean concerns(Context ctx) {
    String path = ctx.req().getRequestURI();
    return path.equals(ApiAddress.ROOT) || path.startsWith(ApiAddress.ROOT + "/");
  }

  /** Answers a reading request. */
  void answer(Context ctx) {
    open(ctx);
    Api current = api.get();
    ApiDestination destination = current.resolve(ctx.req().getRequestURI());
    if (destination instanceof ApiDestination.Found found) {
      Sender.send(ctx, current.document(found.address()));
    } else if (destination instanceof ApiDestination.Moved moved) {
      String query = ctx.queryString();
      ctx.header(Header.CACHE_CONTROL, "no-cache");
      ctx.redirect(moved.path() + (query == null ? "" : "?" + query), HttpStatus.MOVED_PERMANENTLY);
    } else if (destination instanceof ApiDestination.Missing missing) {
      fail(ctx, Failure.NOT_FOUND, HttpStatus.NOT_FOUND, missing.article());
    }
  }

  /**
   * Answers a browser that asks before it lets a script read, and whoever asks what can be done.
   */
  void preflight(Context ctx) {
    open(ctx);
    ctx.header(Header.ALLOW, METHODS);
    ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
    ctx.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, Header.IF_NONE_MATCH);
    ctx.header(Header.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /**
   * Answers what no route takes: a path that cannot be, or a method that would change something.
   */
  void unmatched(Context ctx, boolean reading) {
    open(ctx);
    if (reading) {
      fail(ctx, Failure.NOT_FOUND, HttpStatus.NOT_FOUND, Optional.empty());
    } else {
      ctx.header(Header.ALLOW, METHODS);
      fail(ctx, Failure.METHOD, HttpStatus.METHOD_NOT_ALLOWED, Optional.empty());
    }
  }

  /** Tells that the fault is ours. */
  void fault(Context ctx) {
    open(ctx);
    fail(ctx, Failure.SERVER, HttpStatus.INTERNAL_SERVER_ERROR, Optional.empty());
  }

  private void fail(Context ctx, Failure failure, HttpStatus status, Optional<Article> article) {
    Sender.sendError(ctx, api.get().problem(failure, article), status);
  }

  private static void open(Context ctx) {
    ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    ctx.header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, Header.ETAG);
    ctx.header(SecurityHeaders.RESOURCE_POLICY, "cross-origin");
  }
}
