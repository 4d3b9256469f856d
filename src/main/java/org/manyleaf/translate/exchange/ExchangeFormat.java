package org.manyleaf.translate.exchange;

import java.util.Locale;
import org.manyleaf.bundle.BundlePair;

/** A form in which bundles travel to translators' tools. */
public enum ExchangeFormat {
  /** GNU gettext's, for Poedit, Weblate, OmegaT and many others. */
  PO(".po"),
  /** XLIFF 1.2, for translation agencies' tools. */
  XLIFF12(".xliff12.xlf"),
  /** XLIFF 1.2 for tools that offer the target for translation, as OmegaT 3 does. */
  XLIFF12_OMEGAT(".xliff12-omegat.xlf"),
  /** XLIFF 2.1, for newer tools. */
  XLIFF21(".xliff21.xlf"),
  /** A table for spreadsheets. */
  CSV(".csv");

  private final String ending;

  ExchangeFormat(String ending) {
    this.ending = ending;
  }

  /** The name on the command line and in attestations: {@code xliff12-omegat}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of a bundle's file: {@code site.fr.po}. No two formats share one. */
  public String fileName(BundlePair pair) {
    return pair.folder().slug() + "." + pair.language().tag() + ending;
  }

  /** The text of a bundle's file, in UTF-8. */
  public String write(BundlePair pair) {
    return switch (this) {
      case PO -> PoWriter.write(pair);
      case XLIFF12 -> Xliff12Writer.write(pair, false);
      case XLIFF12_OMEGAT -> Xliff12Writer.write(pair, true);
      case XLIFF21 -> Xliff21Writer.write(pair);
      case CSV -> CsvWriter.write(pair);
    };
  }
}
