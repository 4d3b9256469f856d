package org.manyleaf.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.preview.Screen.Dashboard;
import org.manyleaf.preview.Screen.Dashboard.Cell;
import org.manyleaf.preview.Screen.Dashboard.Row;
import org.manyleaf.preview.Screen.Dashboard.StaleSegment;
import org.manyleaf.preview.Screen.Dashboard.TermGaps;
import org.manyleaf.translate.terms.TermRow.Gap;

/**
 * Puts the overview together.
 *
 * @param desk the bundles
 */
record DashboardComposer(Desk desk) {

  private static final int WHOLE = 100;
  private static final int HOTTEST = 5;

  Dashboard dashboard() {
    List<Row> rows = desk.site().library().languages().sorted().stream().map(this::row).toList();
    return new Dashboard(
        desk.folders().stream().map(BundleFolder::slug).toList(),
        rows,
        stale(),
        terms(),
        desk.problems());
  }

  private Row row(Language language) {
    return new Row(
        language,
        language.nameIn(Languages.SOURCE),
        desk.kind(language),
        PreviewAddress.PAGE + "/" + language.tag() + "/",
        desk.isEditable(language)
            ? desk.folders().stream().map(folder -> cell(desk.pair(folder, language))).toList()
            : List.of());
  }

  private static Cell cell(BundlePair pair) {
    Tally tally = pair.tally();
    int percent = tally.percentCurrent();
    List<String> rest = new ArrayList<>();
    add(rest, tally.missingAltogether(), "missing");
    add(rest, tally.stale(), "out of date");
    add(rest, tally.with(Status.UNATTESTED), "unconfirmed");
    add(rest, tally.with(Status.MACHINE), "machine");
    add(rest, tally.with(Status.TRANSLATED), "translated");
    add(rest, tally.with(Status.REVIEWED), "reviewed");
    return new Cell(
        percent,
        percent * HOTTEST / WHOLE,
        String.join(", ", rest),
        PreviewAddress.page(pair.folder(), pair.language()));
  }

  private static void add(List<String> rest, int count, String what) {
    if (count > 0) {
      rest.add(count + " " + what);
    }
  }

  private List<TermGaps> terms() {
    return desk.languages().stream()
        .map(
            language ->
                new TermGaps(language, names(language, Gap.MISSING), names(language, Gap.UNUSED)))
        .filter(gaps -> !gaps.missing().isEmpty() || !gaps.unused().isEmpty())
        .toList();
  }

  private List<String> names(Language language, Gap gap) {
    return desk.termGaps(language).stream()
        .filter(row -> row.gap() == gap)
        .map(row -> row.english().term().text().plain())
        .toList();
  }

  private List<StaleSegment> stale() {
    return desk.languages().stream()
        .flatMap(language -> desk.folders().stream().map(folder -> desk.pair(folder, language)))
        .flatMap(DashboardComposer::stale)
        .toList();
  }

  private static Stream<StaleSegment> stale(BundlePair pair) {
    return pair.units().stream()
        .filter(unit -> unit.standing().isOutdated())
        .map(
            unit ->
                new StaleSegment(
                    pair.language(),
                    pair.folder().slug(),
                    unit.key(),
                    StateWords.of(unit.standing()),
                    PreviewAddress.edit(pair.folder(), pair.language(), unit.key())));
  }
}
