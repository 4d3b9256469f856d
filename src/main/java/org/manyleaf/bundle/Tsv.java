package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines of cells, separated by tabs, in strict UTF-8; {@code #} begins a comment. */
final class Tsv {

  private Tsv() {}

  /** A line: its cells and its number, counted from 1. */
  record Row(int line, List<String> cells) {}

  /** Reads a file; one that is absent has no rows, one that cannot be read is a problem. */
  static List<Row> read(Path path, String name, Consumer<Problem> problems) {
    try {
      return StrictUtf8.decode(Files.readAllBytes(path), name, problems)
          .map(Tsv::rows)
          .orElse(List.of());
    } catch (NoSuchFileException absent) {
      return List.of();
    } catch (IOException unreadable) {
      problems.accept(
          Problem.ofFile(name, "a file that cannot be read", "a readable file", "mend it"));
      return List.of();
    }
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(number, cells(line)));
      }
    }
    return rows;
  }

  /** By hand, because state files have more lines than all else together. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return List.copyOf(cells);
  }
}
