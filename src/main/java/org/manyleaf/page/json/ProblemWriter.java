package org.manyleaf.page.json;

import org.manyleaf.page.json.JsonDocument.Problem;
import org.manyleaf.page.json.JsonDocument.Released;
import tools.jackson.core.JsonGenerator;

/** Writes problem details (RFC 9457); their type is {@code about:blank}, so the title is HTTP's. */
final class ProblemWriter {

  private ProblemWriter() {}

  /** Writes the members of the object that is open. */
  static void write(JsonGenerator json, Problem problem) {
    json.writeStringProperty("type", "about:blank");
    json.writeStringProperty("title", problem.title());
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", problem.detail());
    json.writeStringProperty("openapi", problem.description());
    json.writeArrayPropertyStart("editions");
    for (Released released : problem.editions()) {
      json.writeStartObject();
      LanguageWriter.members(json, released.edition().language());
      CatalogueWriter.place(json, released.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
