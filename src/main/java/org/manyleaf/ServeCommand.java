package org.manyleaf;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.Audience;
import org.manyleaf.bundle.LibraryWatcher;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.page.Assets;
import org.manyleaf.page.Site;
import org.manyleaf.web.ManagementServer;
import org.manyleaf.web.Readiness;
import org.manyleaf.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the site until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site; prints the address to open.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  /** Not an exit code: the server goes on in its own threads. */
  static final int SERVING = -1;

  private static final int CANNOT_START = 1;
  private static final int WRONG_VALUE = 2;

  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() {
    return serve(settings);
  }

  /** Starts everything, or says in one line why not. */
  static int serve(Settings settings) {
    try {
      Running running = start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running), "shutdown"));
      System.out.println("Manyleaf is ready: " + running.web().url());
      return SERVING;
    } catch (UnusableLibraryException faulty) {
      System.err.println("manyleaf: the English texts are faulty; nothing is served:");
      System.err.println(faulty.getMessage());
      return CANNOT_START;
    } catch (IOException missing) {
      System.err.println("manyleaf: " + missing.getMessage());
      return WRONG_VALUE;
    } catch (PortRefusedException refused) {
      System.err.println("manyleaf: " + refused.getMessage());
      return CANNOT_START;
    }
  }

  /** Ends with 0: for whoever runs the server, a stop on demand is no failure (not 143). */
  private static void end(Running running) {
    running.close();
    Runtime.getRuntime().halt(0);
  }

  /** Starts everything. */
  static Running start(Settings settings)
      throws IOException, UnusableLibraryException, PortRefusedException {
    Folder bundles = Folder.find("i18n", settings.i18n);
    LiveLibrary library = LiveLibrary.open(bundles.path(), Audience.readers(settings.release));
    Assets assets = Assets.read(Folder.find("static", settings.staticFiles).path());
    Site.Builder sites = new Site.Builder(assets, settings.baseUrl);
    AtomicReference<Site> site = new AtomicReference<>(sites.of(library.current()));
    library.onChange(changed -> site.set(sites.of(changed)));
    AutoCloseable watcher =
        settings.reload == Settings.Switch.ON && bundles.editable()
            ? LibraryWatcher.watch(bundles.path(), library)
            : () -> {};
    WebServer web =
        listen(
            "--port",
            settings.port,
            settings.bind,
            () ->
                WebServer.start(site::get, assets, settings.baseUrl, settings.bind, settings.port));
    ManagementServer management = null;
    if (settings.managementPort != Settings.NO_MANAGEMENT) {
      management =
          listen(
              "--management-port",
              settings.managementPort,
              settings.bind,
              () ->
                  ManagementServer.start(
                      () -> new Readiness(library.isCurrent(), library.problems().size()),
                      settings.bind,
                      settings.managementPort));
    }
    return new Running(web, watcher, management);
  }

  /** Something that begins to listen. */
  interface Start<T> {
    T start() throws IOException, UnusableLibraryException;
  }

  /** Starts a server, or says which option to change. */
  static <T> T listen(String option, int port, String bind, Start<T> server)
      throws PortRefusedException, IOException, UnusableLibraryException {
    try {
      return server.start();
    } catch (RuntimeException refused) {
      Throwable inner = refused;
      while (inner.getCause() != null) {
        inner = inner.getCause();
      }
      throw new PortRefusedException(
          "%s: cannot listen on port %d of %s: %s; free it or choose another"
              .formatted(option, port, bind, inner.getMessage()),
          refused);
    }
  }

  /** A port cannot be had; the message is for the operator. */
  static final class PortRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    PortRefusedException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** What runs, and must be stopped; without a management server where none is wanted. */
  record Running(WebServer web, AutoCloseable watcher, @Nullable ManagementServer management)
      implements AutoCloseable {

    /** The port of the management server, or -1 if there is none. */
    int managementPort() {
      return management == null ? Settings.NO_MANAGEMENT : management.port();
    }

    @Override
    public void close() {
      stop(web);
      stop(management);
      stop(watcher);
    }

    private static void stop(@Nullable AutoCloseable part) {
      try {
        if (part != null) {
          part.close();
        }
      } catch (Exception failed) {
        System.err.println("manyleaf: " + failed.getMessage());
      }
    }
  }
}
