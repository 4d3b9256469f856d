package org.manyleaf.page.json;

import java.util.Locale;
import org.manyleaf.article.Standing.Missing.Reason;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.article.Voucher;
import tools.jackson.core.JsonGenerator;

/** Writes how many segments stand how. */
final class TallyWriter {

  private TallyWriter() {}

  /** Writes a member of the object that is open. */
  static void write(JsonGenerator json, String name, Tally tally) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("segments", tally.whole());
    json.writeNumberProperty("current", tally.current());
    json.writeNumberProperty("percentCurrent", tally.percentCurrent());
    json.writeNumberProperty("stale", tally.stale());
    if (tally.oldestStale() != null) {
      json.writeStringProperty("oldestStale", tally.oldestStale().toString());
    }
    json.writeObjectPropertyStart("missing");
    for (Reason reason : Reason.values()) {
      json.writeNumberProperty(word(reason), tally.missing(reason));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("status");
    for (Status status : Status.values()) {
      json.writeNumberProperty(word(status), tally.with(status));
    }
    json.writeEndObject();
    tally.weakest().ifPresent(status -> json.writeStringProperty("weakest", word(status)));
    json.writeArrayPropertyStart("vouchers");
    for (Voucher voucher : tally.vouchers()) {
      json.writeStartObject();
      json.writeStringProperty("status", word(voucher.status()));
      voucher(json, voucher);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes who vouches and since when into the object that is open. */
  static void voucher(JsonGenerator json, Voucher voucher) {
    json.writeStringProperty("who", voucher.who());
    json.writeStringProperty("date", voucher.date().toString());
  }

  /** The word a program switches on. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
