package org.manyleaf.preview;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Tells open pages when the bundles were read again (server-sent events, HTML Standard 9.2). Each
 * page compares the number it is sent with the one it was made from, so that none is missed.
 */
final class Updates implements AutoCloseable {

  private static final String EVENT = "version";

  /** Tells a page not to ask again; a closed stream alone would have it ask for ever. */
  private static final String FULL = "full";

  private static final int HEARTBEAT_SECONDS = 10;
  private static final int MOST_CLIENTS = 50;

  private final AtomicLong version = new AtomicLong();
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService heartbeat =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "preview-updates");
            thread.setDaemon(true);
            return thread;
          });

  private final Future<?> beats =
      heartbeat.scheduleWithFixedDelay(
          this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);

  /** Keeps connections open, and finds out which are gone. */
  private void beat() {
    tellAll(client -> client.sendComment("still here"));
  }

  private void tellAll(Consumer<SseClient> message) {
    clients.removeIf(client -> isGone(client, message));
  }

  private static boolean isGone(SseClient client, Consumer<SseClient> message) {
    try {
      message.accept(client);
      return client.terminated();
    } catch (RuntimeException gone) {
      return true;
    }
  }

  /** How often the bundles were read again. */
  long version() {
    return version.get();
  }

  /** Has a page told from now on, and of where things stand. */
  void join(SseClient client) {
    clients.add(client);
    if (clients.size() > MOST_CLIENTS) {
      clients.remove(client);
      client.sendEvent(FULL, String.valueOf(MOST_CLIENTS));
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    client.sendEvent(EVENT, String.valueOf(version.get()));
  }

  /** The bundles were read again. */
  void advance() {
    String now = String.valueOf(version.incrementAndGet());
    tellAll(client -> client.sendEvent(EVENT, now));
  }

  @Override
  public void close() {
    beats.cancel(true);
    heartbeat.shutdownNow();
    clients.forEach(SseClient::close);
  }
}
