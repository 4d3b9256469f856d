package org.manyleaf.translate.exchange;

import java.util.ArrayList;
import java.util.List;

/** Makes of PO what came back of a bundle: what is not fuzzy is settled. */
final class PoBundle {

  private PoBundle() {}

  /**
   * Reads the text of a file.
   *
   * @throws ExchangeException if it is malformed or its header does not name a bundle
   */
  static ReturnedBundle read(String text) throws ExchangeException {
    List<PoEntry> entries = PoReader.read(text);
    String header =
        entries.stream()
            .filter(entry -> entry.context().isEmpty() && entry.source().isEmpty())
            .map(PoEntry::target)
            .findFirst()
            .orElse("");
    List<ReturnedUnit> units = new ArrayList<>();
    for (PoEntry entry : entries) {
      if (!entry.context().isEmpty()) {
        units.add(unit(entry));
      }
    }
    return new ReturnedBundle("po", field(header, "Language"), field(header, "Bundle"), units);
  }

  private static ReturnedUnit unit(PoEntry entry) {
    SentMark mark = SentMark.parse(entry.comment("sent"));
    boolean reviewed = entry.comment("state").equals(Progress.REVIEWED.word());
    return new ReturnedUnit(
        "line " + entry.line(),
        entry.context(),
        entry.source(),
        entry.target(),
        !entry.fuzzy(),
        mark.claim(reviewed, entry.target()),
        mark.target());
  }

  private static String field(String header, String name) throws ExchangeException {
    String start = "X-Manyleaf-" + name + ": ";
    return header
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElseThrow(
            () ->
                new ExchangeException(
                    "found no '"
                        + start.strip()
                        + "' in its header; expected a file of words send"));
  }
}
