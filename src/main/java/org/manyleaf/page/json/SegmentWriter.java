package org.manyleaf.page.json;

import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Labels;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Standing;
import org.manyleaf.language.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes segments: what a reader gets, how it stands to the English, and the English wherever a
 * reader must not be left without it.
 */
final class SegmentWriter {

  private final JsonGenerator json;
  private final Labels words;

  /**
   * Prepares the writing.
   *
   * @param words the site's words in the language of the document
   */
  SegmentWriter(JsonGenerator json, Labels words) {
    this.json = json;
    this.words = words;
  }

  /** Writes a segment as a member of the object that is open; nothing where there is none. */
  void write(String name, @Nullable Segment segment) {
    if (segment != null) {
      json.writeName(name);
      write(segment, false);
    }
  }

  /**
   * Writes a segment as a value.
   *
   * @param urgent whether it is of an urgent warning, which only a reviewed translation may replace
   */
  void write(Segment segment, boolean urgent) {
    json.writeStartObject();
    json.writeStringProperty("key", segment.key());
    text(segment.text(), segment.language());
    standing(segment.standing());
    if (segment.isStale()) {
      json.writeName("mark");
      Segment mark = words.staleMark(segment);
      json.writeStartObject();
      text(mark.text(), mark.language());
      json.writeEndObject();
    }
    if (segment.isStale() || segment.isMissing() || (urgent && segment.needsOriginal())) {
      Segment english = segment.original();
      json.writeObjectPropertyStart("english");
      text(english.text(), english.language());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void text(SafeText text, Language language) {
    json.writeStringProperty("text", text.plain());
    json.writeStringProperty("html", text.html());
    json.writeStringProperty("language", language.tag().value());
    json.writeStringProperty("direction", language.direction().html());
  }

  private void standing(Standing standing) {
    json.writeStringProperty("standing", word(standing));
    standing
        .status()
        .ifPresent(status -> json.writeStringProperty("status", TallyWriter.word(status)));
    standing
        .vouchedBy()
        .ifPresent(
            voucher -> {
              json.writeObjectPropertyStart("vouchedBy");
              TallyWriter.voucher(json, voucher);
              json.writeEndObject();
            });
    standing.staleSince().ifPresent(day -> json.writeStringProperty("since", day.toString()));
    if (standing instanceof Standing.Missing missing) {
      json.writeStringProperty("reason", TallyWriter.word(missing.reason()));
    }
  }

  private static String word(Standing standing) {
    if (standing instanceof Standing.Source) {
      return "source";
    } else if (standing instanceof Standing.Current) {
      return "current";
    } else if (standing instanceof Standing.Stale) {
      return "stale";
    } else if (standing instanceof Standing.Missing) {
      return "missing";
    }
    throw new IllegalStateException("Bug: no word for " + standing);
  }
}
