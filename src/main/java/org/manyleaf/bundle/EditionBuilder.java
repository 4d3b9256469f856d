package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Block;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Section;
import org.manyleaf.article.Segment;
import org.manyleaf.bundle.BundleKey.Slot;
import org.manyleaf.bundle.Outline.Line;
import org.manyleaf.bundle.Outline.Part;
import org.manyleaf.bundle.Outline.Run;
import org.manyleaf.language.Language;

/** Fills an outline with text. */
final class EditionBuilder {

  private static final int MAIN_LEVEL = 2;

  private final Function<String, Segment> text;

  /**
   * Prepares the text.
   *
   * @param text the segment of a key
   */
  EditionBuilder(Function<String, Segment> text) {
    this.text = text;
  }

  Edition build(Outline outline, Language language) {
    @Nullable Segment summary = outline.hasSummary() ? text.apply("summary") : null;
    List<Section> sections = outline.parts().stream().map(this::section).toList();
    return new Edition(language, text.apply("title"), summary, sections);
  }

  private Section section(Part part) {
    List<Block> blocks = new ArrayList<>();
    part.runs().forEach(run -> blocks.addAll(blocks(run)));
    Line heading = part.heading();
    int level =
        heading != null && heading.slot() instanceof Slot.Heading h ? h.level() : MAIN_LEVEL;
    return new Section(part.name(), level, heading == null ? null : segment(heading), blocks);
  }

  private List<? extends Block> blocks(Run run) {
    Slot first = run.first();
    if (first instanceof Slot.Text) {
      return run.lines().stream().map(this::segment).map(Block.Paragraph::new).toList();
    } else if (first instanceof Slot.Item item) {
      return List.of(new Block.ItemList(item.numbered(), segments(run)));
    } else if (first instanceof Slot.Definition) {
      return List.of(termList(segments(run)));
    } else if (first instanceof Slot.InTable) {
      return List.of(table(run));
    } else if (first instanceof Slot.InCallout callout) {
      return List.of(callout(callout, segments(run)));
    }
    throw new IllegalStateException("Bug: no block for " + first);
  }

  private static Block.TermList termList(List<Segment> texts) {
    List<Block.TermList.Entry> entries = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += 2) {
      entries.add(new Block.TermList.Entry(texts.get(i), texts.get(i + 1)));
    }
    return new Block.TermList(entries);
  }

  private Block.ComparisonTable table(Run run) {
    @Nullable Segment caption = null;
    List<Segment> header = new ArrayList<>();
    Map<Integer, List<Segment>> rows = new LinkedHashMap<>();
    for (Line line : run.lines()) {
      if (line.slot() instanceof Slot.Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(segment(line));
      } else if (line.slot() instanceof Slot.HeaderCell) {
        header.add(segment(line));
      } else {
        caption = segment(line);
      }
    }
    return new Block.ComparisonTable(
        caption, header, rows.values().stream().map(Block.ComparisonTable.Row::new).toList());
  }

  private static Block.Callout callout(Slot.InCallout slot, List<Segment> texts) {
    return slot.title()
        ? new Block.Callout(slot.kind(), texts.get(0), texts.subList(1, texts.size()))
        : new Block.Callout(slot.kind(), null, texts);
  }

  private List<Segment> segments(Run run) {
    return run.lines().stream().map(this::segment).toList();
  }

  private Segment segment(Line line) {
    return text.apply(line.key());
  }
}
