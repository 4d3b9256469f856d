package org.manyleaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.page.BaseUrl;

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
    return of(I18nCopy.REAL);
  }

  /** Serves the real bundles under an address of their own. */
  public static RunningSite withBaseUrl(String base) {
    Settings settings = new Settings();
    settings.baseUrl = BaseUrl.parse(base).orElseThrow();
    return of(settings);
  }

  /** Serves a folder of bundles. */
  public static RunningSite of(Path i18n) {
    Settings settings = new Settings();
    settings.i18n = i18n;
    return of(settings);
  }

  /** Serves a folder of bundles to readers only where they are vouched for so far. */
  public static RunningSite of(Path i18n, Status release) {
    Settings settings = new Settings();
    settings.i18n = i18n;
    settings.release = release;
    return of(settings);
  }

  private static RunningSite of(Settings settings) {
    settings.managementPort = 0;
    try {
      return new RunningSite(ServeCommand.start(settings));
    } catch (IOException | UnusableLibraryException | ServeCommand.PortRefusedException faulty) {
      throw new IllegalStateException(faulty.getMessage(), faulty);
    }
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + running.web().port() + path;
  }

  /** What the management port says of the server's readiness. */
  public String ready() {
    return management("/health/ready").body();
  }

  /** Asks the management port. */
  public HttpResponse<String> management(String path) {
    return exchange(HttpRequest.newBuilder(URI.create(managementUrl(path))).build());
  }

  /** The address of a path on the management port. */
  public String managementUrl(String path) {
    return "http://127.0.0.1:" + running.managementPort() + path;
  }

  /** Sends a GET with headers, given as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Sends a GET with headers and takes the bytes as they come. */
  public HttpResponse<byte[]> getBytes(String path, String... headers) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url(path))).headers(headers).build(),
        BodyHandlers.ofByteArray());
  }

  /** Sends a request without a body. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return exchange(request.build());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    return exchange(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
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
