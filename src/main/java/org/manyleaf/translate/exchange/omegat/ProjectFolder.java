package org.manyleaf.translate.exchange.omegat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.translate.exchange.ExchangeException;

/**
 * The files of a project, by their paths below its folder: nothing outside is read or written,
 * whatever links somebody put there.
 *
 * @param root the folder
 */
record ProjectFolder(Path root) {

  /** A file may have so many bytes; no project of ours comes near. */
  private static final long LARGEST = 8_000_000;

  /**
   * A new project's folder, made if need be.
   *
   * @throws ExchangeException if something is in it already: perhaps a translator's work
   */
  static ProjectFolder create(Path root) throws IOException {
    if (Files.exists(root) && !isEmptyFolder(root)) {
      throw new ExchangeException(
          root + ": found something there already; expected a new or an empty folder");
    }
    Files.createDirectories(root);
    return new ProjectFolder(root);
  }

  private static boolean isEmptyFolder(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> files = Files.list(root)) {
      return files.findAny().isEmpty();
    }
  }

  /** Makes a folder in it. */
  void makeFolder(String name) throws IOException {
    Files.createDirectories(path(name));
  }

  /** Writes a file in UTF-8. */
  void write(String name, String text) throws IOException {
    AtomicFile.write(path(name), text);
  }

  /** Whether there is such a file. */
  boolean has(String name) throws ExchangeException {
    return Files.isRegularFile(path(name));
  }

  /**
   * The text of a file.
   *
   * @throws ExchangeException if it is absent, too large, not UTF-8 or behind a link
   */
  String text(String name) throws IOException {
    Path file = path(name);
    if (!Files.isRegularFile(file)) {
      throw new ExchangeException(file + ": found no such file; expected a project of words send");
    }
    if (Files.size(file) > LARGEST) {
      throw new ExchangeException(
          file + ": found " + Files.size(file) + " bytes; expected at most " + LARGEST);
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException foreign) {
      throw new ExchangeException(file + ": found bytes that are not UTF-8; save it as UTF-8");
    }
  }

  /**
   * Where a file is.
   *
   * @throws ExchangeException if a link is on the way
   */
  Path path(String name) throws ExchangeException {
    Path at = root;
    for (String part : name.split("/", -1)) {
      at = at.resolve(part);
      if (part.equals("..") || Files.isSymbolicLink(at)) {
        throw new ExchangeException(at + ": found a link; expected a file or folder of its own");
      }
    }
    return at;
  }
}
