package org.manyleaf.translate;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what commands say to programs (RFC 8259). */
final class JsonText {

  private JsonText() {}

  /**
   * An array with an object for each item.
   *
   * @param properties writes those of an item
   */
  static <T> String array(List<T> items, BiConsumer<JsonGenerator, T> properties) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (T item : items) {
        json.writeStartObject();
        properties.accept(json, item);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.toString();
  }
}
