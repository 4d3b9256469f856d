package org.manyleaf.page.json;

import java.util.List;
import org.manyleaf.article.Labels;
import org.manyleaf.page.json.JsonDocument.Catalogue;
import org.manyleaf.page.json.JsonDocument.Listed;
import org.manyleaf.page.json.JsonDocument.Place;
import org.manyleaf.page.json.JsonDocument.Released;
import tools.jackson.core.JsonGenerator;

/** Writes the list of articles, each with its editions. */
final class CatalogueWriter {

  private CatalogueWriter() {}

  /** Writes the members of the object that is open. */
  static void write(JsonGenerator json, Catalogue catalogue) {
    Labels english = catalogue.english();
    disclaimer(json, new SegmentWriter(json, english), english);
    json.writeArrayPropertyStart("articles");
    for (Listed article : catalogue.articles()) {
      json.writeStartObject();
      json.writeStringProperty("slug", article.slug());
      editions(json, article.editions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void editions(JsonGenerator json, List<Released> editions) {
    json.writeArrayPropertyStart("editions");
    for (Released released : editions) {
      json.writeStartObject();
      json.writeObjectPropertyStart("language");
      LanguageWriter.members(json, released.edition().language());
      json.writeEndObject();
      place(json, released.place());
      new SegmentWriter(json, released.words()).write("title", released.edition().title());
      TallyWriter.write(json, "tally", released.edition().tally());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes where an edition is into the object that is open. */
  static void place(JsonGenerator json, Place place) {
    json.writeStringProperty("page", place.page());
    json.writeStringProperty("data", place.data());
  }

  /** Writes the disclaimer, without which no text leaves the site. */
  static void disclaimer(JsonGenerator json, SegmentWriter segments, Labels words) {
    json.writeObjectPropertyStart("disclaimer");
    segments.write("title", words.say("disclaimer.title"));
    segments.write("text", words.say("disclaimer.text"));
    json.writeEndObject();
  }
}
