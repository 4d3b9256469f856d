package org.manyleaf.translate.exchange.omegat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manyleaf.translate.exchange.ExchangeException;

/**
 * Reads the memory in which OmegaT keeps what a translator decided.
 *
 * <p>The document type that OmegaT names is passed over and never fetched; a file that declares
 * entities or anything else of its own is refused.
 */
final class TmxReader {

  private final List<TmxUnit> units = new ArrayList<>();
  private final List<String> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String property = "";
  private String file = "";
  private String id = "";

  private TmxReader() {}

  /**
   * Reads the text of a memory.
   *
   * @param name the file's name in messages
   * @throws ExchangeException if it is not well-formed or would not be safe
   */
  static List<TmxUnit> read(String text, String name) throws ExchangeException {
    // The platform's own, whatever other parsers the class path brings.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    TmxReader memory = new TmxReader();
    try {
      if (hasInternalSubset(text)) {
        throw new XMLStreamException("found declarations in the document type; expected none");
      }
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        memory.event(reader.next(), reader);
      }
      return List.copyOf(memory.units);
    } catch (XMLStreamException malformed) {
      String reason = String.valueOf(malformed.getMessage()).replaceAll("\\s+", " ");
      throw new ExchangeException(name + ": cannot be read as a translation memory: " + reason);
    }
  }

  private static boolean hasInternalSubset(String text) {
    int start = text.indexOf("<!DOCTYPE");
    return start >= 0 && text.substring(start, text.indexOf('>', start) + 1).contains("[");
  }

  private void event(int event, XMLStreamReader reader) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("found an entity of its own; expected none");
      default -> {
        // Comments, spaces and the document type say nothing.
      }
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "tu" -> {
        segments.clear();
        file = "";
        id = "";
      }
      case "prop" -> {
        property = Optional.ofNullable(reader.getAttributeValue(null, "type")).orElse("");
        text.setLength(0);
      }
      case "seg" -> text.setLength(0);
      default -> {
        // Inline elements: what stands in them is text all the same.
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "prop" -> {
        file = property.equals("file") ? text.toString() : file;
        id = property.equals("id") ? text.toString() : id;
      }
      case "seg" -> segments.add(text.toString());
      case "tu" -> {
        // A source alone is a note that the translator made.
        if (segments.size() == 2) {
          units.add(new TmxUnit(file, id, segments.get(0), segments.get(1)));
        }
      }
      default -> {
        // Nothing else ends anything.
      }
    }
  }
}
