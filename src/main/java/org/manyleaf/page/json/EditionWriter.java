package org.manyleaf.page.json;

import org.manyleaf.article.ArticleFacts;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Section;
import org.manyleaf.page.json.JsonDocument.WholeEdition;
import tools.jackson.core.JsonGenerator;

/** Writes a whole edition; what a reader must be told of it stands before its text. */
final class EditionWriter {

  private final JsonGenerator json;
  private final WholeEdition whole;
  private final SegmentWriter segments;
  private final BlockWriter blocks;

  EditionWriter(JsonGenerator json, WholeEdition whole) {
    this.json = json;
    this.whole = whole;
    Labels words = whole.self().words();
    this.segments = new SegmentWriter(json, words);
    this.blocks = new BlockWriter(json, segments, words);
  }

  /** Writes the members of the object that is open. */
  void write() {
    Edition edition = whole.self().edition();
    json.writeStringProperty("slug", whole.article().slug());
    json.writeObjectPropertyStart("language");
    LanguageWriter.members(json, edition.language());
    json.writeEndObject();
    CatalogueWriter.place(json, whole.self().place());
    json.writeObjectPropertyStart("original");
    CatalogueWriter.place(json, whole.original());
    json.writeEndObject();
    CatalogueWriter.disclaimer(json, segments, whole.self().words());
    notice();
    TallyWriter.write(json, "tally", edition.tally());
    facts(whole.article().facts(), edition);
    segments.write("title", edition.title());
    segments.write("summary", edition.summary());
    json.writeArrayPropertyStart("sections");
    edition.sections().forEach(this::section);
    json.writeEndArray();
  }

  private void notice() {
    json.writeArrayPropertyStart("notice");
    for (JsonDocument.Statement statement : whole.notice()) {
      json.writeStartObject();
      segments.write("title", statement.title());
      segments.write("text", statement.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facts(ArticleFacts facts, Edition edition) {
    json.writeObjectPropertyStart("facts");
    if (facts.published() != null) {
      json.writeStringProperty("published", facts.published().toString());
    }
    ArticleFacts.Review review = facts.review();
    if (review != null) {
      json.writeObjectPropertyStart("review");
      json.writeStringProperty("reviewer", review.reviewer());
      json.writeStringProperty("date", review.date().toString());
      json.writeEndObject();
    }
    if (facts.nextReview() != null) {
      json.writeStringProperty("nextReview", facts.nextReview().toString());
    }
    json.writeNumberProperty("readingMinutes", edition.prose().readingMinutes());
    json.writeArrayPropertyStart("codes");
    for (ArticleFacts.MedicalCode code : facts.codes()) {
      json.writeStartObject();
      json.writeStringProperty("system", code.system().title());
      json.writeStringProperty("value", code.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void section(Section section) {
    json.writeStartObject();
    json.writeStringProperty("id", section.name());
    json.writeNumberProperty("level", section.level());
    segments.write("heading", section.heading());
    json.writeArrayPropertyStart("blocks");
    section.blocks().forEach(blocks::write);
    json.writeEndArray();
    json.writeEndObject();
  }
}
