package org.manyleaf.page.json;

import java.util.List;
import org.manyleaf.article.Block;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Segment;
import tools.jackson.core.JsonGenerator;

/** Writes the blocks of a section, each with its kind. */
final class BlockWriter {

  private final JsonGenerator json;
  private final SegmentWriter segments;
  private final Labels words;

  BlockWriter(JsonGenerator json, SegmentWriter segments, Labels words) {
    this.json = json;
    this.segments = segments;
    this.words = words;
  }

  void write(Block block) {
    json.writeStartObject();
    if (block instanceof Block.Paragraph paragraph) {
      json.writeStringProperty("kind", "paragraph");
      segments.write("text", paragraph.text());
    } else if (block instanceof Block.ItemList list) {
      json.writeStringProperty("kind", "list");
      json.writeBooleanProperty("numbered", list.numbered());
      all("items", list.items(), false);
    } else if (block instanceof Block.TermList terms) {
      json.writeStringProperty("kind", "terms");
      entries(terms);
    } else if (block instanceof Block.ComparisonTable table) {
      json.writeStringProperty("kind", "table");
      table(table);
    } else if (block instanceof Block.Callout callout) {
      json.writeStringProperty("kind", "callout");
      callout(callout);
    } else {
      throw new IllegalStateException("Bug: no JSON for " + block);
    }
    json.writeEndObject();
  }

  private void entries(Block.TermList terms) {
    json.writeArrayPropertyStart("entries");
    for (Block.TermList.Entry entry : terms.entries()) {
      json.writeStartObject();
      segments.write("term", entry.term());
      segments.write("description", entry.description());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void table(Block.ComparisonTable table) {
    segments.write("caption", table.caption());
    all("header", table.header(), false);
    json.writeArrayPropertyStart("rows");
    for (Block.ComparisonTable.Row row : table.rows()) {
      json.writeStartArray();
      row.cells().forEach(cell -> segments.write(cell, false));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void callout(Block.Callout callout) {
    String urgency = TallyWriter.word(callout.kind());
    json.writeStringProperty("urgency", urgency);
    segments.write("label", words.say("callout." + urgency));
    Segment title = callout.title();
    if (title != null) {
      json.writeName("title");
      segments.write(title, callout.urgent());
    }
    all("paragraphs", callout.paragraphs(), callout.urgent());
  }

  private void all(String name, List<Segment> texts, boolean urgent) {
    json.writeArrayPropertyStart(name);
    texts.forEach(text -> segments.write(text, urgent));
    json.writeEndArray();
  }
}
