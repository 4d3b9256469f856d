package org.manyleaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the real {@code i18n} folder that a test may spoil: everything in some languages, so
 * that a test takes no longer the more languages there are.
 */
public record I18nCopy(Path path) {

  /** The real bundles. */
  public static final Path REAL = Path.of("i18n");

  /** The folder of the first article within a bundle folder. */
  public static final String MYELOMA = "articles/multiple-myeloma-second-line";

  /** The folder of the glossary. */
  public static final String GLOSSARY = "glossary";

  /** The languages of a copy. */
  public static final List<String> TAGS =
      List.of("en", "es", "fr", "ru", "ar", "hi", "zh-Hans", "th", "tr");

  private static final String TABLE = "languages.tsv";

  /** Copies the real bundles into an empty folder. */
  public static I18nCopy copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(REAL)) {
      for (Path file : files.filter(I18nCopy::isCopied).toList()) {
        Path copy = target.resolve(REAL.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    List<String> table =
        Files.readAllLines(REAL.resolve(TABLE)).stream()
            .filter(line -> line.startsWith("#") || TAGS.contains(line.split("\t", -1)[0]))
            .toList();
    return new I18nCopy(target).write(TABLE, String.join("\n", table) + "\n");
  }

  /** Published languages, English included, as the table has them. */
  public static List<String> published() {
    return listed("published");
  }

  /** Languages that are being prepared, as the table has them. */
  public static List<String> prepared() {
    return listed("draft");
  }

  private static List<String> listed(String status) {
    try {
      return Files.readAllLines(REAL.resolve(TABLE)).stream()
          .map(line -> line.split("\t", -1))
          .filter(cells -> !cells[0].startsWith("#") && cells[1].equals(status))
          .map(cells -> cells[0])
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isCopied(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.indexOf('.');
    boolean ofLanguage =
        (name.endsWith(".properties") || name.endsWith(".state.tsv"))
            && !REAL.resolve(name).equals(file)
            && !name.startsWith("about.");
    return !ofLanguage || TAGS.contains(name.substring(0, end));
  }

  /** Writes a file, as an editor does that writes in place. */
  public I18nCopy write(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Replaces the text of a key that is there. */
  public I18nCopy set(String file, String key, String value) throws IOException {
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
  public I18nCopy remove(String file, String key) throws IOException {
    List<String> kept =
        Files.readAllLines(path.resolve(file)).stream()
            .filter(line -> !line.startsWith(key + " = "))
            .toList();
    return write(file, String.join("\n", kept) + "\n");
  }

  /** Adds lines at the end of a file. */
  public I18nCopy append(String file, String lines) throws IOException {
    String before = Files.readString(path.resolve(file), StandardCharsets.UTF_8);
    return write(file, before + lines + "\n");
  }

  /** Deletes a folder. */
  public I18nCopy without(String directory) throws IOException {
    Path whole = path.resolve(directory);
    try (Stream<Path> files = Files.list(whole)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(whole);
    return this;
  }

  /** Publishes languages of which one word is translated. */
  public I18nCopy addLanguages(String... tags) throws IOException {
    for (String tag : tags) {
      append("languages.tsv", tag + "\tpublished\t-\t-");
      write("site/" + tag + ".properties", "languages.title = " + tag + "\n");
    }
    return this;
  }

  /** Raises every attestation of a language to a status, as if these people had vouched. */
  public I18nCopy vouch(String tag, String status, String who) throws IOException {
    for (String folder : List.of("site", GLOSSARY, MYELOMA)) {
      String file = folder + "/" + tag + ".state.tsv";
      write(
          file,
          Files.readString(path.resolve(file))
              .replace("\tmachine\tmachine\t", "\t" + status + "\t" + who + "\t"));
    }
    return this;
  }
}
