package org.manyleaf.translate.exchange;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.EnglishHistory.Earlier;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;

/**
 * Writes a bundle as PO for Poedit, OmegaT, Weblate and gettext's own tools.
 *
 * <p>The key is the {@code msgctxt}. What a machine made, nobody vouches for or is out of date is
 * fuzzy; the latter with the English it was made from, where that is known. {@code #. sent} is the
 * fingerprint of the translation at the time, so that what comes back never overwrites newer text.
 */
public final class PoWriter {

  private final BundlePair pair;
  private final StringBuilder out = new StringBuilder();

  private PoWriter(BundlePair pair) {
    this.pair = pair;
  }

  /** The text of the file, in UTF-8. */
  public static String write(BundlePair pair) {
    PoWriter writer = new PoWriter(pair);
    writer.header();
    pair.units().forEach(writer::entry);
    return writer.out.toString();
  }

  private void header() {
    out.append("msgid \"\"\nmsgstr \"\"\n");
    for (String line :
        new String[] {
          "Project-Id-Version: manyleaf",
          "Language: " + pair.language().tag().value().replace('-', '_'),
          "MIME-Version: 1.0",
          "Content-Type: text/plain; charset=UTF-8",
          "Content-Transfer-Encoding: 8bit",
          "X-Manyleaf-Language: " + pair.language().tag(),
          "X-Manyleaf-Bundle: " + pair.folder().slug()
        }) {
      out.append(quoted(line + "\n")).append('\n');
    }
  }

  private void entry(Unit unit) {
    out.append('\n');
    if (!unit.source().note().isEmpty()) {
      out.append("#. note: ").append(unit.source().note()).append('\n');
    }
    out.append("#. state: ").append(state(unit.standing())).append('\n');
    out.append("#. sent: ").append(fingerprint(unit).orElse("-")).append('\n');
    boolean present = unit.target().isPresent();
    if (present && !isSettled(unit.standing())) {
      out.append("#, fuzzy\n");
      earlier(unit)
          .ifPresent(e -> out.append("#| msgid ").append(quoted(e.english())).append('\n'));
    }
    out.append("msgctxt ").append(quoted(unit.key())).append('\n');
    out.append("msgid ").append(quoted(unit.source().value())).append('\n');
    out.append("msgstr ").append(quoted(unit.target().map(Entry::value).orElse(""))).append('\n');
  }

  private static boolean isSettled(Standing standing) {
    return standing instanceof Standing.Current
        && standing.status().filter(s -> s.compareTo(Status.TRANSLATED) >= 0).isPresent();
  }

  private static String state(Standing standing) {
    if (standing instanceof Standing.Missing gap) {
      return gap.reason().name().toLowerCase(Locale.ROOT);
    }
    String status = standing.status().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("source");
    return standing instanceof Standing.Stale ? "stale, " + status : status;
  }

  private static Optional<String> fingerprint(Unit unit) {
    return unit.target().map(target -> Fingerprint.of(target.value()).value());
  }

  private Optional<Earlier> earlier(Unit unit) {
    if (!(unit.standing() instanceof Standing.Stale)) {
      return Optional.empty();
    }
    return unit.target().stream()
        .flatMap(
            target -> pair.judge().state().of(unit.key(), Fingerprint.of(target.value())).stream())
        .map(Attestation::source)
        .flatMap(source -> pair.judge().history().earlier(unit.key(), source).stream())
        .max(Comparator.comparing(Earlier::until));
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + "\"";
  }
}
