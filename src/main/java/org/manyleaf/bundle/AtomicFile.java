package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Writes files so that nobody ever reads half of one: beside it first, then in its place. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Replaces or creates a file in UTF-8.
   *
   * @throws IOException if it cannot be written; what was there stays
   */
  public static void write(Path file, String text) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IOException("'" + file + "' is not a file");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".", ".tmp");
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      setPermissions(absolute, draft);
      Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Those of the file that is replaced, or the usual ones: a draft is for its owner alone. */
  private static void setPermissions(Path replaced, Path draft) throws IOException {
    if (Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(
          draft,
          Files.exists(replaced)
              ? Files.getPosixFilePermissions(replaced)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  /**
   * Adds lines at the end of a file, which may not exist yet.
   *
   * @throws IOException if it cannot be written; what was there stays
   */
  public static void append(Path file, List<String> lines) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    write(file, before + gap + String.join("\n", lines) + "\n");
  }
}
