package org.manyleaf.translate.exchange;

import org.manyleaf.bundle.BundlePair;

/**
 * Writes a bundle as PO for Poedit, OmegaT, Weblate and gettext's own tools.
 *
 * <p>The key is the {@code msgctxt}. What a machine made, nobody vouches for or is out of date is
 * fuzzy; the latter with the English it was made from, where that is known. {@code #. sent} is the
 * fingerprint of the translation at the time, so that what comes back never overwrites newer text.
 */
final class PoWriter {

  private final BundlePair pair;
  private final StringBuilder out = new StringBuilder();

  private PoWriter(BundlePair pair) {
    this.pair = pair;
  }

  /** The text of the file, in UTF-8. */
  static String write(BundlePair pair) {
    PoWriter writer = new PoWriter(pair);
    writer.header();
    SentUnit.of(pair).forEach(writer::entry);
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

  private void entry(SentUnit unit) {
    out.append('\n');
    if (!unit.note().isEmpty()) {
      out.append("#. note: ").append(unit.note()).append('\n');
    }
    out.append("#. state: ").append(unit.state()).append('\n');
    out.append("#. sent: ").append(unit.mark()).append('\n');
    if (!unit.target().isEmpty() && !unit.progress().isSettled()) {
      out.append("#, fuzzy\n");
      unit.earlier().ifPresent(was -> out.append("#| msgid ").append(quoted(was)).append('\n'));
    }
    out.append("msgctxt ").append(quoted(unit.key())).append('\n');
    out.append("msgid ").append(quoted(unit.english())).append('\n');
    out.append("msgstr ").append(quoted(unit.target())).append('\n');
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
