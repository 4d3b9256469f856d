package org.manyleaf.page.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Turns what an answer says into JSON. Safe to share between threads. */
public final class JsonRenderer {

  private final JsonFactory factory = new JsonFactory();

  /** Renders a document in UTF-8, without needless space. */
  public byte[] render(JsonDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      write(json, document);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, JsonDocument document) {
    if (document instanceof JsonDocument.Catalogue catalogue) {
      CatalogueWriter.write(json, catalogue);
    } else if (document instanceof JsonDocument.WholeEdition edition) {
      new EditionWriter(json, edition).write();
    } else if (document instanceof JsonDocument.Overview overview) {
      OverviewWriter.write(json, overview);
    } else if (document instanceof JsonDocument.Problem problem) {
      ProblemWriter.write(json, problem);
    } else {
      throw new IllegalStateException("Bug: no writer for " + document);
    }
  }
}
