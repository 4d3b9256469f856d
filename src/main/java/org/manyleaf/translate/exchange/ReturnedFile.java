package org.manyleaf.translate.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a translators' tool gave back; what it is, its content tells, not its name. */
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
      return parse(text(file));
    } catch (ExchangeException malformed) {
      throw new ExchangeException(file + ": " + malformed.getMessage());
    }
  }

  private static ReturnedBundle parse(String text) throws ExchangeException {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return xliff(text);
    }
    if (CsvReader.recognises(text)) {
      return CsvReader.read(text);
    }
    if (text.contains("msgid")) {
      return PoBundle.read(text);
    }
    throw new ExchangeException("found neither PO nor XLIFF nor CSV with our columns");
  }

  private static ReturnedBundle xliff(String text) throws ExchangeException {
    XmlCursor cursor = XmlCursor.over(text);
    String version = cursor.nextElement() ? cursor.attribute("version") : "";
    if (!cursor.name().equals("xliff")) {
      throw new ExchangeException("found <" + cursor.name() + ">; expected <xliff>");
    }
    return switch (version) {
      case "1.2" -> Xliff12Reader.read(text);
      case "2.0", "2.1" -> Xliff21Reader.read(text);
      default ->
          throw new ExchangeException(
              "found XLIFF of version '" + version + "'; expected 1.2, 2.0 or 2.1");
    };
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
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw new ExchangeException("found bytes that are not UTF-8; save the file as UTF-8");
    }
  }
}
