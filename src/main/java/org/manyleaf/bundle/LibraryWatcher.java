package org.manyleaf.bundle;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reloads a library when its folder changes.
 *
 * <p>It looks at names, sizes and times instead of waiting for the system's events, because those
 * do not arrive from mounted volumes. A change counts only once nothing has moved between two
 * looks, so that a file is not read while it is being written.
 */
public final class LibraryWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LibraryWatcher.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  private final Path root;
  private final Duration betweenLooks;
  private final LiveLibrary library;
  private final Thread thread;
  private FolderStamp loaded;
  private FolderStamp lastSeen;

  private LibraryWatcher(Path root, LiveLibrary library, Duration betweenLooks) {
    this.root = root;
    this.betweenLooks = betweenLooks;
    this.library = library;
    // Not as it is now: what was saved while the library was read has yet to be seen.
    this.loaded = library.opened();
    this.lastSeen = loaded;
    this.thread = new Thread(this::watch, "bundle-watcher");
    thread.setDaemon(true);
  }

  /** Begins to watch the folder that the library was read from. */
  public static LibraryWatcher watch(Path root, LiveLibrary library) {
    return watch(root, library, BETWEEN_LOOKS);
  }

  /** Begins to watch the folder, looking at it so often. */
  public static LibraryWatcher watch(Path root, LiveLibrary library, Duration betweenLooks) {
    LibraryWatcher watcher = new LibraryWatcher(root, library, betweenLooks);
    watcher.thread.start();
    return watcher;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(betweenLooks.toMillis());
        check();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void check() {
    try {
      FolderStamp now = FolderStamp.of(root);
      boolean settled = now.equals(lastSeen);
      lastSeen = now;
      if (settled && !now.equals(loaded)) {
        loaded = now;
        library.reload();
      }
    } catch (RuntimeException unexpected) {
      LOG.error("could not look at the bundles; the last good ones stay", unexpected);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
