package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleKey.InBlock;
import org.manyleaf.bundle.BundleKey.Slot;

/**
 * The structure of an article: what its English keys say, in their order, before any text.
 *
 * @param hasSummary whether the article has a summary of its own
 * @param parts its blocks in page order
 */
record Outline(boolean hasSummary, List<Part> parts) {

  /** A key within a block. */
  record Line(Entry entry, Slot slot) {
    String key() {
      return entry.key();
    }
  }

  /** Lines that make one block of the page together: all items of a list, all cells of a table. */
  record Run(List<Line> lines) {
    Slot first() {
      return lines.get(0).slot();
    }
  }

  /** A named block with its heading, if it has one. */
  record Part(String name, @Nullable Line heading, List<Run> runs) {}

  /** Reads the keys of an English bundle; empty, with problems, if they do not fit together. */
  static Optional<Outline> read(BundleFile file, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Map<String, List<Line>> blocks = linesByBlock(file, found);
    if (found.isEmpty() && file.entry("title").isEmpty()) {
      found.add(Problem.ofFile(file.name(), "no title", "a key 'title'", "add 'title = …'"));
    }
    if (found.isEmpty() && blocks.isEmpty()) {
      found.add(
          Problem.ofFile(file.name(), "no text", "at least one block", "add 'intro.p.1 = …'"));
    }
    List<Part> parts = new ArrayList<>();
    blocks.forEach((name, lines) -> parts.add(part(name, lines)));
    parts.forEach(part -> OutlineCheck.check(file.name(), part, found::add));
    OutlineCheck.checkLevels(file.name(), parts, found::add);
    found.forEach(problems);
    return found.isEmpty()
        ? Optional.of(new Outline(file.entry("summary").isPresent(), List.copyOf(parts)))
        : Optional.empty();
  }

  private static Map<String, List<Line>> linesByBlock(BundleFile file, List<Problem> found) {
    Map<String, List<Line>> blocks = new LinkedHashMap<>();
    String current = "";
    for (Entry entry : file.entries()) {
      Optional<BundleKey> key = BundleKey.parse(entry.key());
      if (key.isEmpty()) {
        found.add(
            OutlineCheck.at(
                file.name(), entry, "an unknown kind of key", BundleKey.GRAMMAR, "rename the key"));
      } else if (key.get() instanceof InBlock place) {
        boolean begun = blocks.containsKey(place.block());
        if (begun && !place.block().equals(current)) {
          found.add(
              OutlineCheck.at(
                  file.name(),
                  entry,
                  "a key of block '" + place.block() + "' behind block '" + current + "'",
                  "all keys of a block together",
                  "move the line up to its block"));
        }
        current = place.block();
        blocks.computeIfAbsent(current, b -> new ArrayList<>()).add(new Line(entry, place.slot()));
      }
    }
    return blocks;
  }

  private static Part part(String name, List<Line> lines) {
    boolean headed = lines.get(0).slot() instanceof Slot.Heading;
    List<Run> runs = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Line line : lines.subList(headed ? 1 : 0, lines.size())) {
      if (!run.isEmpty() && !run.get(0).slot().run().equals(line.slot().run())) {
        runs.add(new Run(List.copyOf(run)));
        run.clear();
      }
      run.add(line);
    }
    if (!run.isEmpty()) {
      runs.add(new Run(List.copyOf(run)));
    }
    return new Part(name, headed ? lines.get(0) : null, List.copyOf(runs));
  }
}
