package org.manyleaf.bundle;

import java.util.Optional;
import org.manyleaf.article.Block.Callout;

/** A key of an article bundle: {@code title}, {@code summary}, or a place in a block. */
sealed interface BundleKey {

  /** The shapes a key can have, in the words of an error message. */
  String GRAMMAR =
      "title, summary, or block.kind with kind one of h2 h3 p.N ul.N ol.N dl.N.dt dl.N.dd"
          + " table.caption table.h.N table.rN.cN and"
          + " callout-emergency|callout-warning|callout-tip .title or .p.N";

  /** The article's title. */
  record Title() implements BundleKey {}

  /** The article's own summary. */
  record Summary() implements BundleKey {}

  /** A place in a named block. */
  record InBlock(String block, Slot slot) implements BundleKey {}

  /** What a key is within its block. */
  sealed interface Slot {

    /** Slots of one run that follow each other make one block together. */
    default String run() {
      return getClass().getSimpleName();
    }

    /** A heading of level 2 or 3. */
    record Heading(int level) implements Slot {}

    /** A paragraph. */
    record Text() implements Slot {}

    /** An item of a list. */
    record Item(boolean numbered) implements Slot {
      @Override
      public String run() {
        return numbered ? "ol" : "ul";
      }
    }

    /** A term or, with the same number, its description. */
    record Definition(int number, boolean term) implements Slot {}

    /** A part of a table. */
    sealed interface InTable extends Slot {
      @Override
      default String run() {
        return "table";
      }
    }

    /** The caption of a table. */
    record Caption() implements InTable {}

    /** A cell of the header row. */
    record HeaderCell() implements InTable {}

    /** A cell of a row; the first of a row is its header. */
    record Cell(int row) implements InTable {}

    /** The title or a paragraph of a callout. */
    record InCallout(Callout.Kind kind, boolean title) implements Slot {
      @Override
      public String run() {
        return kind.name();
      }
    }
  }

  /** Reads a key; empty if it has none of the shapes of {@link #GRAMMAR}. */
  static Optional<BundleKey> parse(String key) {
    return switch (key) {
      case "title" -> Optional.of(new Title());
      case "summary" -> Optional.of(new Summary());
      default -> KeyShape.inBlock(key);
    };
  }
}
