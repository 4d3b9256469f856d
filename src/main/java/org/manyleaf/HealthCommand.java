package org.manyleaf;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
      defaultValue = "http://127.0.0.1:8081/health/ready",
      description = "What to ask (${DEFAULT-VALUE}).")
  private URI url = URI.create("http://127.0.0.1:8081/health/ready");

  @Override
  public Integer call() {
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
