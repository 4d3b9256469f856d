package org.manyleaf.translate.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;

/**
 * A segment as it goes out to translators' tools.
 *
 * @param key its key
 * @param note what translators are told about it, or empty
 * @param english today's English
 * @param target the translation as it is, or empty
 * @param progress what is left to do
 * @param state the same in words, with what a stale translation was worth
 * @param mark what the file says of the translation as it is now
 * @param earlier the English that a stale translation was made from, if it is known
 */
public record SentUnit(
    String key,
    String note,
    String english,
    String target,
    Progress progress,
    String state,
    SentMark mark,
    Optional<String> earlier) {

  /** The segments of a bundle, in the order of the English. */
  public static List<SentUnit> of(BundlePair pair) {
    return pair.units().stream().map(unit -> of(unit, pair)).toList();
  }

  private static SentUnit of(Unit unit, BundlePair pair) {
    Progress progress = Progress.of(unit.standing());
    String status = unit.standing().status().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("");
    return new SentUnit(
        unit.key(),
        printable(unit.source().note()),
        unit.source().value(),
        unit.target().map(Entry::value).orElse(""),
        progress,
        progress == Progress.STALE ? progress.word() + ", " + status : progress.word(),
        new SentMark(unit.target().map(target -> Fingerprint.of(target.value())), progress),
        unit.standing() instanceof Standing.Stale ? earlier(unit, pair) : Optional.empty());
  }

  private static Optional<String> earlier(Unit unit, BundlePair pair) {
    return pair.earlierEnglish(unit).map(text -> printable(text.english()));
  }

  private static String printable(String comment) {
    return comment.replaceAll("\\p{Cntrl}", " ");
  }

  /**
   * The same, without a translation that XML 1.0 cannot hold: only a damaged one can have controls,
   * lone halves of characters or private ones in it.
   */
  public SentUnit forXml() {
    boolean fits = target.codePoints().noneMatch(SentUnit::isUnfitForXml);
    return fits ? this : new SentUnit(key, note, english, "", progress, state, mark, earlier);
  }

  private static boolean isUnfitForXml(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
