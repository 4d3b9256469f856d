package org.manyleaf;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
  private static final int WRONG_FOLDER = 2;

  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() {
    return serve(settings);
  }

  /** Starts everything, or says in one line why not. */
  static int serve(Settings settings) {
    try {
      Running running = start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "shutdown"));
      System.out.println("Manyleaf is ready: " + running.web().url());
      return SERVING;
    } catch (UnusableLibraryException faulty) {
      System.err.println("manyleaf: the English texts are faulty; nothing is served:");
      System.err.println(faulty.getMessage());
      return CANNOT_START;
    } catch (IOException missing) {
      System.err.println("manyleaf: " + missing.getMessage());
      return WRONG_FOLDER;
    } catch (RuntimeException refused) {
      System.err.println("manyleaf: cannot listen: " + innermost(refused).getMessage());
      return CANNOT_START;
    }
  }

  /** Starts everything. */
  static Running start(Settings settings) throws IOException, UnusableLibraryException {
    Folder bundles = Folder.find("i18n", settings.i18n);
    LiveLibrary library = LiveLibrary.open(bundles.path());
    Assets assets = Assets.read(Folder.find("static", settings.staticFiles).path());
    Site.Builder sites = new Site.Builder(assets, settings.baseUrl);
    AtomicReference<Site> site = new AtomicReference<>(sites.of(library.current()));
    library.onChange(changed -> site.set(sites.of(changed)));
    AutoCloseable watcher =
        settings.reload == Settings.Switch.ON && bundles.editable()
            ? LibraryWatcher.watch(bundles.path(), library)
            : () -> {};
    WebServer web =
        WebServer.start(site::get, assets, settings.baseUrl, settings.bind, settings.port);
    ManagementServer management =
        settings.managementPort == Settings.NO_MANAGEMENT
            ? null
            : ManagementServer.start(
                () -> new Readiness(library.isCurrent(), library.problems().size()),
                settings.bind,
                settings.managementPort);
    return new Running(web, watcher, management);
  }

  private static Throwable innermost(Throwable cause) {
    Throwable inner = cause;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
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
