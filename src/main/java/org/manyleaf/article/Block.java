package org.manyleaf.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a section; the kinds are closed, so that whoever shows them must decide on all. */
public sealed interface Block {

  /** Its segments in reading order. */
  Stream<Segment> segments();

  /** A paragraph. */
  record Paragraph(Segment text) implements Block {
    @Override
    public Stream<Segment> segments() {
      return Stream.of(text);
    }
  }

  /** A list, numbered or not. */
  record ItemList(boolean numbered, List<Segment> items) implements Block {
    /** Copies the items. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Segment> segments() {
      return items.stream();
    }
  }

  /** Terms, each with its description. */
  record TermList(List<Entry> entries) implements Block {
    /** Copies the entries. */
    public TermList {
      entries = List.copyOf(entries);
    }

    /** A term and what is said of it. */
    public record Entry(Segment term, Segment description) {}

    @Override
    public Stream<Segment> segments() {
      return entries.stream().flatMap(e -> Stream.of(e.term(), e.description()));
    }
  }

  /**
   * A table with a header row and a header column.
   *
   * @param caption its caption, or null where the article gives none
   * @param header the cells of the header row, one for each column
   * @param rows the rows under it; the first cell of each is its header
   */
  record ComparisonTable(@Nullable Segment caption, List<Segment> header, List<Row> rows)
      implements Block {
    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if a row is not as long as the header
     */
    public ComparisonTable {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != header.size()) {
          throw new IllegalArgumentException("Bug: row " + row + " does not fit " + header);
        }
      }
    }

    /** A row, its header cell first. */
    public record Row(List<Segment> cells) {
      /** Copies the cells. */
      public Row {
        cells = List.copyOf(cells);
      }
    }

    @Override
    public Stream<Segment> segments() {
      return Stream.of(
              Stream.ofNullable(caption),
              header.stream(),
              rows.stream().flatMap(row -> row.cells().stream()))
          .flatMap(s -> s);
    }
  }

  /**
   * A box that stands out.
   *
   * @param kind how urgent it is
   * @param title its own title, or null
   * @param paragraphs its text
   */
  record Callout(Kind kind, @Nullable Segment title, List<Segment> paragraphs) implements Block {
    /** Copies the paragraphs. */
    public Callout {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Whether a misunderstanding could do harm. */
    public boolean urgent() {
      return kind != Kind.TIP;
    }

    /** How urgent a callout is. */
    public enum Kind {
      /** Act now. */
      EMERGENCY,
      /** Take care. */
      WARNING,
      /** Good to know. */
      TIP
    }

    @Override
    public Stream<Segment> segments() {
      return Stream.concat(Stream.ofNullable(title), paragraphs.stream());
    }
  }
}
