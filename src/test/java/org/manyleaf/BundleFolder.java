package org.manyleaf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the real {@code i18n} folder that a test may spoil. */
public record BundleFolder(Path path) {

  /** The real bundles. */
  public static final Path REAL = Path.of("i18n");

  /** The folder of the first article within a bundle folder. */
  public static final String MYELOMA = "articles/multiple-myeloma-second-line";

  /** Copies the real bundles into an empty folder. */
  public static BundleFolder copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(REAL)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(REAL.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return new BundleFolder(target);
  }

  /** Writes a file, as an editor does that writes in place. */
  public BundleFolder write(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Replaces the text of a key that is there. */
  public BundleFolder set(String file, String key, String value) throws IOException {
    List<String> lines = Files.readAllLines(path.resolve(file));
    String start = key + " = ";
    if (lines.stream().noneMatch(line -> line.startsWith(start))) {
      throw new IllegalArgumentException(file + " has no " + key);
    }
    List<String> changed =
        lines.stream().map(line -> line.startsWith(start) ? start + value : line).toList();
    return write(file, String.join("\n", changed) + "\n");
  }

  /** Deletes the line of a key. */
  public BundleFolder remove(String file, String key) throws IOException {
    List<String> kept =
        Files.readAllLines(path.resolve(file)).stream()
            .filter(line -> !line.startsWith(key + " = "))
            .toList();
    return write(file, String.join("\n", kept) + "\n");
  }

  /** Adds lines at the end of a file. */
  public BundleFolder append(String file, String lines) throws IOException {
    String before = Files.readString(path.resolve(file), StandardCharsets.UTF_8);
    return write(file, before + lines + "\n");
  }
}
