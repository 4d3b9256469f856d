package org.manyleaf.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
  private Map<Path, Stamp> loaded;
  private Map<Path, Stamp> lastSeen;

  private record Stamp(long size, FileTime modified) {}

  private LibraryWatcher(Path root, LiveLibrary library, Duration betweenLooks) {
    this.root = root;
    this.betweenLooks = betweenLooks;
    this.library = library;
    this.loaded = look();
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
      Map<Path, Stamp> now = look();
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

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> seen = new HashMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.forEach(path -> stampOf(path, seen));
    } catch (IOException | UncheckedIOException changing) {
      LOG.debug("the folder changed while it was looked at", changing);
    }
    return seen;
  }

  private static void stampOf(Path path, Map<Path, Stamp> seen) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (!file.isDirectory()) {
        seen.put(path, new Stamp(file.size(), file.lastModifiedTime()));
      }
    } catch (IOException gone) {
      LOG.debug("{} went away while it was looked at", path);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
