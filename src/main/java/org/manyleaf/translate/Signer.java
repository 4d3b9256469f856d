package org.manyleaf.translate;

import java.time.LocalDate;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.translate.exchange.Signature;
import picocli.CommandLine.Option;

/** Who puts their name to something, and when. */
final class Signer {

  @Option(
      names = "--who",
      required = true,
      paramLabel = "NAME",
      description = "Your name, as readers may see it.")
  private String who = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day, as 2026-11-24; without it, today.")
  private LocalDate date = LocalDate.now(java.time.ZoneOffset.UTC);

  @Option(names = "--note", paramLabel = "TEXT", description = "A short remark.")
  private String note = "";

  String who() {
    return oneCell(who);
  }

  LocalDate date() {
    return date;
  }

  /** The attestation that this target translates this English. */
  Attestation attest(String key, String english, Entry target, Status status, String via) {
    return signature()
        .attest(key, Fingerprint.of(english), Fingerprint.of(target.value()), status, via);
  }

  /** What goes into attestations. */
  Signature signature() {
    return new Signature(who(), date, oneCell(note));
  }

  /** A text as a cell of a state file: tabs and line ends would end it. */
  static String oneCell(String text) {
    return text.strip().replaceAll("[\\t\\r\\n]+", " ");
  }
}
