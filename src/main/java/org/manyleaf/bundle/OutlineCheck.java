package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleKey.Slot;
import org.manyleaf.bundle.Outline.Line;
import org.manyleaf.bundle.Outline.Part;
import org.manyleaf.bundle.Outline.Run;

/** Whether the keys of an English article fit together: pairs, tables, headings. */
final class OutlineCheck {

  private final String file;
  private final Consumer<Problem> problems;

  private OutlineCheck(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static Problem at(String file, Entry entry, String found, String expected, String remedy) {
    return new Problem(file, entry.line(), entry.key(), found, expected, remedy);
  }

  /** Checks one block. */
  static void check(String file, Part part, Consumer<Problem> problems) {
    OutlineCheck check = new OutlineCheck(file, problems);
    for (Run run : part.runs()) {
      if (run.first() instanceof Slot.Heading) {
        check.say(run.lines().get(0), "a heading behind text", "it before all else", "move it up");
      } else if (run.first() instanceof Slot.Definition) {
        check.pairs(run);
      } else if (run.first() instanceof Slot.InTable) {
        check.table(run);
      } else if (run.first() instanceof Slot.InCallout) {
        check.callout(run);
      }
    }
  }

  /** Checks that no heading skips a level (WCAG 2.2, technique G141). */
  static void checkLevels(String file, List<Part> parts, Consumer<Problem> problems) {
    boolean main = false;
    for (Part part : parts) {
      Line heading = part.heading();
      if (heading == null) {
        continue;
      }
      boolean inner = heading.slot() instanceof Slot.Heading level && level.level() == 3;
      if (inner && !main) {
        new OutlineCheck(file, problems)
            .say(heading, "an h3 before any h2", "levels without a gap", "make it an h2");
      }
      main = main || !inner;
    }
  }

  private void pairs(Run run) {
    List<Line> lines = run.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i + 1 < lines.size() && isPair(line, lines.get(i + 1))) {
        i++;
      } else {
        say(
            line,
            "a term or a description alone",
            "dl.N.dt and right behind it dl.N.dd",
            "add the missing line");
      }
    }
  }

  private static boolean isPair(Line term, Line description) {
    return term.slot() instanceof Slot.Definition first
        && description.slot() instanceof Slot.Definition second
        && first.term()
        && !second.term()
        && first.number() == second.number();
  }

  private void table(Run run) {
    List<Line> lines = new ArrayList<>(run.lines());
    if (lines.get(0).slot() instanceof Slot.Caption) {
      lines.remove(0);
    }
    long columns = lines.stream().filter(l -> l.slot() instanceof Slot.HeaderCell).count();
    long leading = lines.stream().takeWhile(l -> l.slot() instanceof Slot.HeaderCell).count();
    if (columns < 2 || leading != columns) {
      say(
          run.lines().get(0),
          "a table without a whole header row on top",
          "table.h.1, table.h.2 … before the rows",
          "add the header row");
      return;
    }
    List<Line> cells = lines.subList((int) columns, lines.size());
    Map<Integer, List<Line>> rows = new LinkedHashMap<>();
    for (Line line : cells) {
      if (line.slot() instanceof Slot.Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(line);
      }
    }
    for (List<Line> row : rows.values()) {
      if (row.size() != columns) {
        say(
            row.get(0),
            "a row of " + row.size() + " cells",
            columns + " cells, as in the header row",
            "add or delete cells");
      }
    }
    if (cells.isEmpty()) {
      say(run.lines().get(0), "a table without rows", "table.r1.c1 …", "add a row");
    }
  }

  private void callout(Run run) {
    long titles =
        run.lines().stream()
            .filter(l -> l.slot() instanceof Slot.InCallout in && in.title())
            .count();
    boolean titleFirst = run.first() instanceof Slot.InCallout in && in.title();
    if (titles > (titleFirst ? 1 : 0) || titles == run.lines().size()) {
      say(
          run.lines().get(0),
          "a callout whose title is not first, or without text",
          "callout-….title, then callout-….p.1 …",
          "put the lines in this order");
    }
  }

  private void say(Line line, String found, String expected, String remedy) {
    problems.accept(at(file, line.entry(), found, expected, remedy));
  }
}
