package org.manyleaf.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article.
 *
 * @param name its stable name, the first part of its keys; unique in the article
 * @param level 2 for a main section, 3 for one inside it
 * @param heading its heading, or null for one that has none, like an introduction
 * @param blocks what it says
 */
public record Section(String name, int level, @Nullable Segment heading, List<Block> blocks) {

  /** Copies the blocks. */
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** All its segments in reading order. */
  public Stream<Segment> segments() {
    return Stream.concat(Stream.ofNullable(heading), blocks.stream().flatMap(Block::segments));
  }
}
