package org.manyleaf.preview;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;
import org.manyleaf.language.Languages;
import org.manyleaf.page.Assets;
import org.manyleaf.page.Destination;
import org.manyleaf.page.Failure;
import org.manyleaf.page.Rendered;
import org.manyleaf.page.Site;

/** What can be looked at: the overview, pages with their segments, and the pages themselves. */
final class ReadingRoutes {

  private static final String HTML = "text/html; charset=utf-8";

  private final Supplier<Desk> desk;
  private final ScreenRenderer renderer;
  private final PreviewFiles files;
  private final Assets assets;

  ReadingRoutes(Supplier<Desk> desk, ScreenRenderer renderer, PreviewFiles files, Assets assets) {
    this.desk = desk;
    this.renderer = renderer;
    this.files = files;
    this.assets = assets;
  }

  void register(RoutesConfig routes, Handler start) {
    routes.get("/", ctx -> ctx.redirect(PreviewAddress.DASHBOARD, HttpStatus.SEE_OTHER));
    routes.get(Doorkeeper.START, start);
    routes.get(PreviewAddress.DASHBOARD, this::dashboard);
    routes.get(PreviewAddress.PAGE + "/<path>", this::page);
    routes.get(PreviewAddress.STATIC + "{file}", this::file);
    routes.get("/favicon.ico", ctx -> ctx.redirect(assets.pathOf("icon.svg"), HttpStatus.FOUND));
    routes.get("/static/<file>", this::asset);
    routes.get("/<path>", this::readersPage);
  }

  private void dashboard(Context ctx) {
    Desk now = desk.get();
    show(ctx, new DashboardComposer(now).dashboard(), now);
  }

  private void page(Context ctx) {
    Desk now = desk.get();
    // What begins with two slashes would be the name of another host.
    String path =
        ctx.req()
            .getRequestURI()
            .substring(PreviewAddress.PAGE.length())
            .replaceFirst("^[/\\\\]+", "/");
    show(ctx, new ScreenComposer(now).page(path), now);
  }

  private void show(Context ctx, Screen screen, Desk now) {
    Doorkeeper.secure(ctx, "'self'", "'none'");
    ctx.contentType(HTML).result(renderer.render(screen, now.version()));
  }

  private void file(Context ctx) {
    Doorkeeper.secure(ctx, "'none'", "'none'");
    files
        .named(ctx.pathParam("file"))
        .ifPresentOrElse(
            file -> ctx.contentType(file.mediaType()).result(file.bytes()),
            () -> ctx.status(HttpStatus.NOT_FOUND));
  }

  private void asset(Context ctx) {
    Doorkeeper.secure(ctx, "'none'", "'none'");
    assets
        .at(ctx.req().getRequestURI())
        .ifPresentOrElse(
            asset -> ctx.contentType(asset.mediaType()).result(asset.bytes()),
            () -> ctx.status(HttpStatus.NOT_FOUND));
  }

  /** A page comes with its segments, unless it is in their frame or wanted alone. */
  private void readersPage(Context ctx) {
    String path = ctx.req().getRequestURI();
    boolean opened = "document".equals(ctx.header("Sec-Fetch-Dest"));
    if (opened && ctx.queryParam("alone") == null) {
      ctx.redirect(PreviewAddress.PAGE + path, HttpStatus.SEE_OTHER);
      return;
    }
    Site site = desk.get().site();
    Destination destination = site.resolve(path);
    if (destination instanceof Destination.Found found) {
      send(ctx, site.page(found.address()), HttpStatus.OK);
    } else if (destination instanceof Destination.Moved moved) {
      ctx.redirect(moved.path(), HttpStatus.FOUND);
    } else if (destination instanceof Destination.Missing missing) {
      Rendered page =
          site.error(
              Failure.NOT_FOUND, missing.language().orElse(Languages.SOURCE), missing.elsewhere());
      send(ctx, page, HttpStatus.NOT_FOUND);
    }
  }

  private void send(Context ctx, Rendered page, HttpStatus status) {
    Doorkeeper.secure(ctx, assets.stylesheet().cspSource(), "'self'");
    ctx.status(status).contentType(page.mediaType()).result(page.plain());
  }
}
