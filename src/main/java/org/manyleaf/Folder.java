package org.manyleaf;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a folder of the site is: where an option says, or else beside the working directory, or
 * else in the jar.
 *
 * @param path the folder
 * @param editable whether somebody may edit it while the server runs
 */
record Folder(Path path, boolean editable) {

  /**
   * Finds a folder.
   *
   * @param name {@code i18n} or {@code static}
   * @param chosen what the option says, or null
   * @throws IOException if there is no such folder
   */
  static Folder find(String name, @Nullable Path chosen) throws IOException {
    if (chosen != null) {
      if (!Files.isDirectory(chosen)) {
        throw new NoSuchFileException("--" + name + ": '" + chosen + "' is not a folder");
      }
      return new Folder(chosen, true);
    }
    Path beside = Path.of(name);
    return Files.isDirectory(beside) ? new Folder(beside, true) : new Folder(packed(name), false);
  }

  private static Path packed(String name) throws IOException {
    try {
      URI home = App.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path classes = Path.of(home);
      Path root = Files.isDirectory(classes) ? classes : inside(home);
      return root.resolve(name);
    } catch (URISyntaxException impossible) {
      throw new IOException("the jar has no address", impossible);
    }
  }

  private static Path inside(URI jar) throws IOException {
    URI uri = URI.create("jar:" + jar);
    try {
      FileSystem files = FileSystems.newFileSystem(uri, Map.of());
      return files.getPath("/");
    } catch (FileSystemAlreadyExistsException open) {
      return FileSystems.getFileSystem(uri).getPath("/");
    }
  }
}
