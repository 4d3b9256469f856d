package org.manyleaf.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** The operator's own HTTP server: {@code /health/live} and {@code /health/ready}. */
public final class ManagementServer implements AutoCloseable {

  private final Javalin javalin;

  private ManagementServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to answer.
   *
   * @param readiness asked for anew with every request
   * @param bind the address to listen on
   * @param port the port to listen on, or 0 for any free one
   * @throws RuntimeException if the port cannot be had
   */
  public static ManagementServer start(Supplier<Readiness> readiness, String bind, int port) {
    Javalin javalin =
        Javalin.create(
            config -> {
              ServerDefaults.apply(config);
              config.routes.get("/health/live", ctx -> json(ctx, "{\"status\":\"live\"}"));
              config.routes.get("/health/ready", ctx -> ready(ctx, readiness.get()));
            });
    return new ManagementServer(javalin.start(bind, port));
  }

  private static void ready(Context ctx, Readiness readiness) {
    json(
        ctx,
        "{\"status\":\"ready\",\"bundles\":\"%s\",\"problems\":%d}"
            .formatted(readiness.current() ? "current" : "last good", readiness.problems()));
  }

  private static void json(Context ctx, String body) {
    ctx.contentType("application/json").header("Cache-Control", "no-store").result(body);
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
