package org.manyleaf.web;

import io.javalin.Javalin;
import java.util.function.Supplier;
import org.manyleaf.page.Assets;
import org.manyleaf.page.BaseUrl;
import org.manyleaf.page.Site;

/** The public HTTP server. */
public final class WebServer implements AutoCloseable {

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
              ServerDefaults.apply(config);
              new Routes(site, assets, base).register(config.routes);
            });
    return new WebServer(javalin.start(bind, port), bind);
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
