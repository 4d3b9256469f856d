package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One {@code .properties} file of translators' words, in strict UTF-8, in the order of its keys.
 *
 * <p>The syntax is that of {@link java.util.Properties#load(java.io.Reader)}.
 */
public final class BundleFile {

  /** No bundle comes near; a larger file is a mistake or an attack. */
  private static final long LARGEST = 2_000_000;

  private final String name;
  private final boolean readable;
  private final Map<String, Entry> entries;
  private final Set<String> duplicates;

  private BundleFile(
      String name, boolean readable, Map<String, Entry> entries, Set<String> duplicates) {
    this.name = name;
    this.readable = readable;
    this.entries = entries;
    this.duplicates = Set.copyOf(duplicates);
  }

  private static BundleFile empty(String name, boolean readable) {
    return new BundleFile(name, readable, Map.of(), Set.of());
  }

  /**
   * A key with its text.
   *
   * @param key the key, escapes resolved
   * @param value the text, escapes resolved, without space around it
   * @param line the line it begins on, counted from 1
   * @param directives the words of the {@code #:} comments above it
   * @param note the other comments directly above it, for translators, lines joined by spaces
   */
  public record Entry(String key, String value, int line, List<String> directives, String note) {

    /** Copies the directives. */
    public Entry {
      directives = List.copyOf(directives);
    }
  }

  /** Reads a file that may be absent: then it has no entries. */
  static BundleFile readIfPresent(Path path, String name, Consumer<Problem> problems) {
    return Files.exists(path) ? read(path, name, problems) : empty(name, true);
  }

  /** Reads a file; one that cannot be read has no entries and is not {@link #readable}. */
  public static BundleFile read(Path path, String name, Consumer<Problem> problems) {
    byte @Nullable [] bytes = bytesOf(path, name, problems);
    return bytes == null ? empty(name, false) : parse(name, bytes, problems);
  }

  /** Reads the bytes of a file. */
  static BundleFile parse(String name, byte[] bytes, Consumer<Problem> problems) {
    Optional<String> text = StrictUtf8.decode(bytes, name, problems);
    if (text.isEmpty()) {
      return empty(name, false);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    Set<String> duplicates = new HashSet<>();
    for (Entry entry : new PropertiesSyntax(name, problems).parse(text.get())) {
      Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        duplicates.add(entry.key());
        problems.accept(
            new Problem(
                name,
                entry.line(),
                entry.key(),
                "the key a second time",
                "each key once (it stands on line " + first.line() + " already)",
                "delete one of the two"));
      }
    }
    entries.keySet().removeAll(duplicates);
    return new BundleFile(name, true, entries, duplicates);
  }

  private static byte @Nullable [] bytesOf(Path path, String name, Consumer<Problem> problems) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        problems.accept(
            Problem.ofFile(
                name, size + " bytes", "at most " + LARGEST, "put the right file in its place"));
        return null;
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException absent) {
      problems.accept(Problem.ofFile(name, "no such file", "a readable file", "create it"));
      return null;
    } catch (IOException unreadable) {
      problems.accept(
          Problem.ofFile(
              name,
              "a file that cannot be read (" + unreadable.getClass().getSimpleName() + ")",
              "a readable file",
              "check that it is a file and its permissions"));
      return null;
    }
  }

  /** The same file without the entries whose keys are not wanted. */
  BundleFile only(Predicate<String> keys) {
    Map<String, Entry> kept = new LinkedHashMap<>(entries);
    kept.keySet().removeIf(keys.negate());
    return new BundleFile(name, readable, kept, duplicates);
  }

  /** Its name in messages: {@code i18n/site/ar.properties}. */
  public String name() {
    return name;
  }

  /** Whether its text could be read at all. */
  public boolean readable() {
    return readable;
  }

  /** Its entries in the order of the file; keys that stand twice are not among them. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The keys that stand more than once, so that nobody knows which text is meant. */
  public Set<String> duplicates() {
    return duplicates;
  }

  /** The entry of this key. */
  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
