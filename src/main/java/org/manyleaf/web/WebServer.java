package org.manyleaf.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.manyleaf.page.Assets;
import org.manyleaf.page.BaseUrl;
import org.manyleaf.page.Site;

/** The public HTTP server. */
public final class WebServer implements AutoCloseable {

  /** In bytes, all header fields together; twice what browsers with long wish lists send. */
  private static final int LARGEST_HEADER = 16 * 1024;

  private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

  private final Javalin javalin;
  private final String host;

  private WebServer(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts to serve.
   *
   * @param site the site to show, asked for anew with every request
   * @param assets the files that never change while the server runs
   * @param base what absolute addresses begin with
   * @param bind the address to listen on
   * @param port the port to listen on, or 0 for any free one
   * @throws RuntimeException if the port cannot be had
   */
  public static WebServer start(
      Supplier<Site> site, Assets assets, BaseUrl base, String bind, int port) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.http.generateEtags = false;
              config.router.ignoreTrailingSlashes = false;
              config.jetty.modifyHttpConfiguration(WebServer::harden);
              new Routes(site, assets, base).register(config.routes);
            });
    return new WebServer(javalin.start(bind, port), bind);
  }

  private static void harden(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.addCustomizer((request, responseHeaders) -> new PlainMethod(request));
  }

  /** A request whose method nobody can override: Javalin would obey the header. */
  private static final class PlainMethod extends Request.Wrapper {
    PlainMethod(Request request) {
      super(request);
    }

    @Override
    public HttpFields getHeaders() {
      HttpFields headers = super.getHeaders();
      return headers.contains(METHOD_OVERRIDE)
          ? HttpFields.build(headers).remove(METHOD_OVERRIDE).asImmutable()
          : headers;
    }
  }

  /** The address to open in a browser on this machine. */
  public String url() {
    boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = anywhere || host.equals("127.0.0.1") ? "localhost" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + javalin.port() + "/";
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
