package org.manyleaf.language;

import com.ibm.icu.text.AlphabeticIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things in the order a dictionary of a language has them, under its index letters (UTS 35 part 5,
 * index characters; ICU {@link AlphabeticIndex}). Immutable.
 *
 * @param groups the letters that have anything, in order
 */
public record AlphabeticGroups<T>(List<Group<T>> groups) {

  /** Copies the list. */
  public AlphabeticGroups {
    groups = List.copyOf(groups);
  }

  /**
   * What stands under a letter.
   *
   * @param letter the letter; empty for what begins with none of the language's
   * @param items what stands under it, sorted
   */
  public record Group<T>(String letter, List<T> items) {
    /** Copies the list. */
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * Sorts things.
   *
   * @param name what a thing is sorted by
   */
  public static <T> AlphabeticGroups<T> of(
      Language language, List<T> things, Function<T, String> name) {
    AlphabeticIndex<T> index = new AlphabeticIndex<>(language.conventions());
    things.forEach(thing -> index.addRecord(name.apply(thing), thing));
    List<Group<T>> groups = new ArrayList<>();
    for (AlphabeticIndex.Bucket<T> bucket : index) {
      List<T> items = new ArrayList<>();
      bucket.forEach(record -> items.add(record.getData()));
      boolean lettered = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
      if (!items.isEmpty()) {
        groups.add(new Group<>(lettered ? bucket.getLabel() : "", items));
      }
    }
    return new AlphabeticGroups<>(groups);
  }
}
