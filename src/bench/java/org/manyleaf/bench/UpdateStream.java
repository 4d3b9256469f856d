package org.manyleaf.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.RunningPreview;

/** What an open page of the translators' live site is told (server-sent events, HTML Standard). */
final class UpdateStream implements AutoCloseable {

  private static final String EVENTS = "text/event-stream";
  private static final int PATIENCE_SECONDS = 60;

  /** Longer than the preview needs between two looks at the folder. */
  private static final int QUIET_MILLIS = 300;

  private final Stream<String> lines;
  private final BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();

  private UpdateStream(Stream<String> lines) {
    this.lines = lines;
  }

  /**
   * Opens a stream.
   *
   * @throws IOException if it is refused
   */
  static UpdateStream of(RunningPreview preview) throws IOException {
    HttpResponse<Stream<String>> answer;
    try {
      answer =
          HttpClient.newHttpClient()
              .send(
                  preview.request("/preview/updates").header("Accept", EVENTS).build(),
                  BodyHandlers.ofLines());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
    String type = answer.headers().firstValue("Content-Type").orElse("nothing");
    if (!type.startsWith(EVENTS)) {
      throw new IOException("instead of updates came " + answer.statusCode() + ", " + type);
    }
    UpdateStream stream = new UpdateStream(answer.body());
    Thread reader = new Thread(stream::read, "updates");
    reader.setDaemon(true);
    reader.start();
    return stream;
  }

  private void read() {
    try {
      lines
          .filter(line -> line.startsWith("event:") && line.contains("version"))
          .forEach(event -> arrivals.add(System.nanoTime()));
    } catch (RuntimeException closed) {
      // The server has ended; whoever still waits runs out of patience.
    }
  }

  /** Waits until nothing more is told, and forgets what was told so far. */
  void settle() throws IOException {
    while (poll(QUIET_MILLIS) != null) {
      arrivals.clear();
    }
  }

  /**
   * Waits to be told something.
   *
   * @return when that was, by {@link System#nanoTime}
   * @throws IOException if that takes a minute
   */
  long next() throws IOException {
    Long arrival = poll(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    if (arrival == null) {
      throw new IOException("no update within " + PATIENCE_SECONDS + " s");
    }
    return arrival;
  }

  private @Nullable Long poll(long millis) throws IOException {
    try {
      return arrivals.poll(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
