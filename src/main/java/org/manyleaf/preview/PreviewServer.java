package org.manyleaf.preview;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.manyleaf.bundle.Audience;
import org.manyleaf.bundle.LibraryWatcher;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.page.Assets;
import org.manyleaf.page.BaseUrl;
import org.manyleaf.page.Marking;
import org.manyleaf.page.Site;
import org.manyleaf.preview.Doorkeeper.RefusedException;
import org.manyleaf.translate.PseudoLocale;
import org.manyleaf.web.ServerDefaults;

/** The translators' live site; listens on the loopback address and nowhere else. */
public final class PreviewServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Session session = Session.begin();
  private final Updates updates = new Updates();
  private final Doorkeeper doorkeeper = new Doorkeeper(session, this::port);
  private final ScreenRenderer renderer = new ScreenRenderer(session.csrf());
  private final LibraryWatcher watcher;
  private final Javalin javalin;

  private PreviewServer(Path i18n, LiveLibrary library, Assets assets, int port)
      throws IOException {
    Site.Builder sites = new Site.Builder(assets, BaseUrl.NONE, Marking.KEYS);
    LiveDesk desk = new LiveDesk(i18n, library, sites, updates);
    PreviewFiles files = new PreviewFiles(assets.stylesheet());
    javalin =
        Javalin.create(
            config -> {
              ServerDefaults.apply(config);
              config.http.maxRequestSize = Doorkeeper.largestBody();
              config.http.prefer405over404 = true;
              config.routes.before(doorkeeper::check);
              config.routes.sse(PreviewAddress.UPDATES, updates::join);
              new EditingRoutes(desk::now, renderer).register(config.routes);
              new ReadingRoutes(desk::now, renderer, files, assets)
                  .register(config.routes, doorkeeper::letIn);
              config.routes.exception(RefusedException.class, this::refuse);
            });
    javalin.start(LOOPBACK, port);
    watcher = LibraryWatcher.watch(i18n, library, BETWEEN_LOOKS);
  }

  /**
   * Starts.
   *
   * @param i18n the folder of the bundles, on disk
   * @param assets style, scripts and icon of readers' pages
   * @param port the port to listen on, or 0 for any free one
   * @throws IOException if files cannot be read
   * @throws UnusableLibraryException if anything in the English is faulty
   * @throws RuntimeException if the port cannot be had
   */
  public static PreviewServer start(Path i18n, Assets assets, int port)
      throws IOException, UnusableLibraryException {
    LiveLibrary library = LiveLibrary.open(i18n, Audience.translators(PseudoLocale.made()));
    return new PreviewServer(i18n, library, assets, port);
  }

  private void refuse(RefusedException refused, Context ctx) {
    Doorkeeper.secure(ctx, "'none'", "'none'");
    ctx.status(refused.status());
    if (String.valueOf(ctx.header(Header.ACCEPT)).contains("text/html")) {
      Screen screen = new Screen.Refusal(String.valueOf(refused.getMessage()));
      ctx.contentType("text/html; charset=utf-8").result(renderer.render(screen, 0));
    } else {
      ctx.contentType("text/plain; charset=utf-8").result(refused.getMessage() + "\n");
    }
  }

  /** The address to open, once for each browser; it is a secret. */
  public String startUrl() {
    return "http://" + LOOPBACK + ":" + port() + Doorkeeper.START + "?token=" + session.token();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    watcher.close();
    updates.close();
    javalin.stop();
  }
}
