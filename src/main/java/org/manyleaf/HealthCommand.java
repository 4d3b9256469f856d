package org.manyleaf;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a running server whether it is ready, so that an image needs no other tool for it. */
@Command(
    name = "health",
    description = "Asks a running server; exit code 0 when it is ready.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {

  private static final int PATIENCE_MILLIS = 3_000;

  @Parameters(
      arity = "0..1",
      paramLabel = "URL",
      description =
          "What to ask; without it, /health/ready of this machine on the management port.")
  private @Nullable URI url;

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      converter = Settings.Port.class,
      defaultValue = "8081",
      description = "Where the server answers (${DEFAULT-VALUE}). [MANYLEAF_MANAGEMENT_PORT]")
  private int managementPort;

  @Override
  public Integer call() {
    URI asked =
        url != null ? url : URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    return ask(asked);
  }

  private static int ask(URI url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      int status = connection.getResponseCode();
      System.out.println(url + " answers " + status);
      return status == HttpURLConnection.HTTP_OK ? 0 : 1;
    } catch (IOException | IllegalArgumentException | ClassCastException unreachable) {
      System.err.println("manyleaf: " + url + " does not answer: " + unreachable.getMessage());
      return 1;
    }
  }
}
