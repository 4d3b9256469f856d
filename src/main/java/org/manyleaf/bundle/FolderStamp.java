package org.manyleaf.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What tells whether files have changed since, without reading them: names, sizes and times.
 *
 * @param files the files
 */
record FolderStamp(Map<Path, Stamp> files) {

  private static final Logger LOG = LoggerFactory.getLogger(FolderStamp.class);

  FolderStamp {
    files = Map.copyOf(files);
  }

  /** What tells whether one file has changed. */
  record Stamp(long size, FileTime modified) {}

  /** Looks at files, and at all that is in folders; what is not there, or goes, is left out. */
  static FolderStamp of(Path... roots) {
    Map<Path, Stamp> seen = new HashMap<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files.forEach(path -> stamp(path, seen));
      } catch (IOException | UncheckedIOException changing) {
        LOG.debug("{} changed while it was looked at", root, changing);
      }
    }
    return new FolderStamp(seen);
  }

  private static void stamp(Path path, Map<Path, Stamp> seen) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (!file.isDirectory()) {
        seen.put(path, new Stamp(file.size(), file.lastModifiedTime()));
      }
    } catch (IOException gone) {
      LOG.debug("{} went away while it was looked at", path);
    }
  }
}
