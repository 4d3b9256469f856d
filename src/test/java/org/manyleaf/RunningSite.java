package org.manyleaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.manyleaf.bundle.UnusableLibraryException;

/** The whole server, as {@code serve} starts it, on a free port. */
public final class RunningSite implements AutoCloseable {

  private final ServeCommand.Running running;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private RunningSite(ServeCommand.Running running) {
    this.running = running;
  }

  /** Serves the real bundles. */
  public static RunningSite ofRealBundles() {
    return of(BundleFolder.REAL);
  }

  /** Serves a folder of bundles. */
  public static RunningSite of(Path i18n) {
    Settings settings = new Settings();
    settings.i18n = i18n;
    settings.managementPort = Settings.NO_MANAGEMENT;
    try {
      return new RunningSite(ServeCommand.start(settings));
    } catch (IOException | UnusableLibraryException faulty) {
      throw new IllegalStateException(faulty.getMessage(), faulty);
    }
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + running.web().port() + path;
  }

  /** Sends a GET with headers, given as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Sends a request without a body. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    running.close();
  }
}
