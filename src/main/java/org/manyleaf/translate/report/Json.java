package org.manyleaf.translate.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON (RFC 8259), without a line end behind it. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * An array with an object for each item.
   *
   * @param properties writes the properties of one
   */
  public static <T> String array(Collection<T> items, BiConsumer<JsonGenerator, T> properties) {
    return of(
        json -> {
          json.writeStartArray();
          for (T item : items) {
            json.writeStartObject();
            properties.accept(json, item);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Whatever is written to the generator. */
  public static String of(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      content.accept(json);
    }
    return out.toString();
  }
}
