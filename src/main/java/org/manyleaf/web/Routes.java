package org.manyleaf.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;
import org.manyleaf.language.Language;
import org.manyleaf.page.Assets;
import org.manyleaf.page.BaseUrl;
import org.manyleaf.page.Destination;
import org.manyleaf.page.Failure;
import org.manyleaf.page.PageAddress;
import org.manyleaf.page.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public addresses and what answers them. */
final class Routes {

  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final String READING_METHODS = "GET, HEAD";

  /** For when not even the page of an error can be made. */
  private static final String LAST_RESORT = "Something went wrong. Please try again later.";

  private final Supplier<Site> site;
  private final Assets assets;
  private final BaseUrl base;
  private final SecurityHeaders security;
  private final ApiRoutes api;

  Routes(Supplier<Site> site, Assets assets, BaseUrl base) {
    this.site = site;
    this.assets = assets;
    this.base = base;
    this.security = new SecurityHeaders(assets.stylesheet());
    this.api = new ApiRoutes(() -> site.get().api());
  }

  void register(RoutesConfig routes) {
    routes.before(security::addTo);
    readable(routes, "/", this::negotiate);
    readable(routes, "/sitemap.xml", this::sitemap);
    readable(routes, "/robots.txt", this::robots);
    readable(routes, "/favicon.ico", this::icon);
    readable(routes, "/static/<file>", this::asset);
    for (String path : ApiRoutes.PATHS) {
      readable(routes, path, api::answer);
      routes.options(path, api::preflight);
    }
    readable(routes, "/<path>", this::page);
    routes.error(HttpStatus.NOT_FOUND, this::unmatched);
    routes.exception(Exception.class, this::failed);
  }

  /** Javalin would answer HEAD with 200 by itself, even where GET is a 404. */
  private void readable(RoutesConfig routes, String path, Handler handler) {
    Handler guarded = ctx -> guard(handler, ctx);
    routes.get(path, guarded);
    routes.head(path, guarded);
  }

  /** A missing class or an endless recursion is a fault of one page, not of the server. */
  private void guard(Handler handler, Context ctx) throws Exception {
    try {
      handler.handle(ctx);
    } catch (LinkageError | StackOverflowError broken) {
      failed(new IllegalStateException(broken), ctx);
    }
  }

  private void negotiate(Context ctx) {
    Language language = site.get().negotiate(ctx.header(Header.ACCEPT_LANGUAGE));
    ctx.header(Header.VARY, Header.ACCEPT_LANGUAGE);
    ctx.header(Header.CACHE_CONTROL, "private, no-cache");
    ctx.redirect(new PageAddress.Home(language).path(), HttpStatus.SEE_OTHER);
  }

  private void page(Context ctx) {
    Site current = site.get();
    Destination destination = current.resolve(ctx.req().getRequestURI());
    if (destination instanceof Destination.Found found) {
      Sender.send(ctx, current.page(found.address()));
    } else if (destination instanceof Destination.Moved moved) {
      String query = ctx.queryString();
      ctx.header(Header.CACHE_CONTROL, "no-cache");
      ctx.redirect(moved.path() + (query == null ? "" : "?" + query), HttpStatus.MOVED_PERMANENTLY);
    } else if (destination instanceof Destination.Missing missing) {
      Language language = missing.language().orElseGet(() -> bestLanguage(ctx));
      fail(ctx, Failure.NOT_FOUND, HttpStatus.NOT_FOUND, language, missing.elsewhere());
    }
  }

  private void asset(Context ctx) {
    assets
        .at(ctx.req().getRequestURI())
        .ifPresentOrElse(asset -> Sender.send(ctx, asset), () -> notFound(ctx));
  }

  private void icon(Context ctx) {
    ctx.redirect(assets.pathOf("icon.svg"), HttpStatus.FOUND);
  }

  private void sitemap(Context ctx) {
    ctx.contentType("application/xml; charset=utf-8");
    ctx.header(Header.CACHE_CONTROL, "no-cache");
    ctx.result(site.get().sitemap(absoluteBase(ctx)));
  }

  private void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8");
    ctx.result(
        "User-agent: *\nAllow: /\nSitemap: " + absoluteBase(ctx).resolve("/sitemap.xml") + "\n");
  }

  /** These two must be absolute; without a configured base the request's host has to do. */
  private BaseUrl absoluteBase(Context ctx) {
    if (base.origin().isPresent()) {
      return base;
    }
    return BaseUrl.parse(ctx.scheme() + "://" + ctx.host()).orElse(BaseUrl.NONE);
  }

  private void unmatched(Context ctx) {
    if (ctx.res().getHeader(Header.CONTENT_LENGTH) != null) {
      return;
    }
    String method = ctx.req().getMethod();
    boolean reading = method.equals("GET") || method.equals("HEAD");
    if (ApiRoutes.concerns(ctx)) {
      api.unmatched(ctx, reading);
    } else if (reading) {
      notFound(ctx);
    } else {
      ctx.header(Header.ALLOW, READING_METHODS);
      fail(ctx, Failure.METHOD, HttpStatus.METHOD_NOT_ALLOWED, bestLanguage(ctx), Optional.empty());
    }
  }

  private void notFound(Context ctx) {
    fail(ctx, Failure.NOT_FOUND, HttpStatus.NOT_FOUND, bestLanguage(ctx), Optional.empty());
  }

  private void failed(Exception cause, Context ctx) {
    LOG.error("{} failed", ctx.path(), cause);
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    try {
      if (ApiRoutes.concerns(ctx)) {
        api.fault(ctx);
      } else {
        fail(ctx, Failure.SERVER, status, bestLanguage(ctx), Optional.empty());
      }
    } catch (RuntimeException again) {
      LOG.error("the page of the error failed too", again);
      ctx.status(status).contentType("text/plain").result(LAST_RESORT);
    }
  }

  private void fail(
      Context ctx,
      Failure failure,
      HttpStatus status,
      Language language,
      Optional<PageAddress> elsewhere) {
    Sender.sendError(ctx, site.get().error(failure, language, elsewhere), status);
  }

  /** The language of the address, or else the best for this reader. */
  private Language bestLanguage(Context ctx) {
    String[] parts = ctx.req().getRequestURI().split("/", 3);
    Site current = site.get();
    return Optional.of(parts)
        .filter(path -> path.length > 1)
        .flatMap(path -> current.library().languages().exactly(path[1]))
        .orElseGet(() -> current.negotiate(ctx.header(Header.ACCEPT_LANGUAGE)));
  }
}
