package org.manyleaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.bundle.UnusableLibraryException;
import org.manyleaf.preview.PreviewServer;

/** The translators' live site, as {@code preview} starts it, and somebody who was let in. */
public final class RunningPreview implements AutoCloseable {

  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([0-9a-f]+)\"");

  private final PreviewServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String cookie;
  private final String csrf;

  private RunningPreview(PreviewServer server) {
    this.server = server;
    HttpRequest start = HttpRequest.newBuilder(URI.create(server.startUrl())).build();
    this.cookie =
        send(start).headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    Matcher found = CSRF.matcher(get("/preview").body());
    if (!found.find()) {
      throw new IllegalStateException("no token in the page");
    }
    this.csrf = found.group(1);
  }

  /** Shows a folder of bundles. */
  public static RunningPreview of(Path i18n) {
    try {
      return new RunningPreview(PreviewCommand.start(i18n, null, 0));
    } catch (IOException | UnusableLibraryException | ServeCommand.PortRefusedException faulty) {
      throw new IllegalStateException(faulty.getMessage(), faulty);
    }
  }

  /** The address that is printed. */
  public String startUrl() {
    return server.startUrl();
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** The cookie of the person who was let in, as {@code name=value}. */
  public String cookie() {
    return cookie;
  }

  /** The token of their pages. */
  public String csrf() {
    return csrf;
  }

  /** A request of that person, to be added to. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path))).header("Cookie", cookie);
  }

  /** What that person sees. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** A change as the editor makes it, to be added to. */
  public HttpRequest.Builder change(String method, String path, String form) {
    return request(path)
        .header("Origin", url(""))
        .header("X-CSRF-Token", csrf)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(method, BodyPublishers.ofString(form));
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
