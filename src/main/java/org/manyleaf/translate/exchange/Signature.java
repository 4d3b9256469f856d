package org.manyleaf.translate.exchange;

import java.time.LocalDate;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.Fingerprint;

/**
 * Who puts their name to something, when, and with which remark; all free of tabs and line ends.
 *
 * @param who a name as readers may see it
 * @param date the day
 * @param note a short remark, or empty
 */
public record Signature(String who, LocalDate date, String note) {

  /** The attestation that a target translates a source, come through a tool or format. */
  public Attestation attest(
      String key, Fingerprint source, Fingerprint target, Status status, String via) {
    return new Attestation(key, source, target, new Voucher(status, who, date), via, note);
  }
}
