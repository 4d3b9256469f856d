package org.manyleaf.translate.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a translators' tool gave back. */
public final class ReturnedFile {

  /** A file may have so many bytes; no bundle comes near. */
  private static final long LARGEST = 8_000_000;

  private ReturnedFile() {}

  /**
   * Reads a file.
   *
   * @throws ExchangeException if it is malformed, too large or does not say which bundle it is of
   * @throws IOException if it cannot be read
   */
  public static ReturnedBundle read(Path file) throws IOException {
    try {
      return PoBundle.read(text(file));
    } catch (ExchangeException malformed) {
      throw new ExchangeException(file + ": " + malformed.getMessage());
    }
  }

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ExchangeException("there is no such file");
    }
    if (Files.size(file) > LARGEST) {
      throw new ExchangeException(
          "found " + Files.size(file) + " bytes; expected at most " + LARGEST);
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException foreign) {
      throw new ExchangeException("found bytes that are not UTF-8; save the file as UTF-8");
    }
  }
}
