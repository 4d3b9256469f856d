package org.manyleaf.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.preview.Screen.SegmentCard;
import org.manyleaf.translate.WordDiff;
import org.manyleaf.translate.WordDiff.Fate;
import org.manyleaf.translate.check.Finding;

/**
 * Tells all that is known of segments.
 *
 * @param desk the bundles
 */
record Cards(Desk desk) {

  /** The segments of a folder in the order of the English. */
  List<SegmentCard> of(BundleFolder folder, Language language) {
    BundlePair pair = desk.pair(folder, language);
    return pair.units().stream().map(unit -> of(pair, unit)).toList();
  }

  /** One segment. */
  SegmentCard of(BundlePair pair, Unit unit) {
    boolean editable = desk.isEditable(pair.language());
    @Nullable Entry target = editable ? unit.target().orElse(null) : null;
    return new SegmentCard(
        pair.folder().slug(),
        unit.key(),
        target == null
            ? pair.source().name() + ":" + unit.source().line()
            : pair.target().name() + ":" + target.line(),
        editable ? StateWords.mark(unit.standing()) : "source",
        editable ? StateWords.of(unit.standing()) : "",
        unit.source().note(),
        english(pair, unit),
        target == null ? null : target.value(),
        findings(pair, unit),
        editable ? PreviewAddress.edit(pair.folder(), pair.language(), unit.key()) : null);
  }

  private static List<WordDiff.Run> english(BundlePair pair, Unit unit) {
    String now = unit.source().value();
    return unit.standing().isOutdated()
        ? pair.earlierEnglish(unit)
            .map(earlier -> WordDiff.runs(earlier.english(), now))
            .orElse(List.of(new WordDiff.Run(Fate.KEPT, now)))
        : List.of(new WordDiff.Run(Fate.KEPT, now));
  }

  private List<Finding> findings(BundlePair pair, Unit unit) {
    return desk.findings(pair.folder(), pair.language()).stream()
        .filter(finding -> finding.key().equals(unit.key()))
        .filter(finding -> !finding.rule().equals("missing") && !finding.rule().equals("stale"))
        .toList();
  }
}
