package org.manyleaf.translate.exchange;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file that may be hostile: it has no document type, so no entities of its own
 * and nothing from elsewhere, and its elements are nested no deeper than any of ours.
 */
final class XmlCursor {

  private static final int DEEPEST = 40;

  private final XMLStreamReader reader;
  private int depth;

  private XmlCursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Begins in front of the first element. */
  static XmlCursor over(String text) throws ExchangeException {
    // The platform's own, whatever other parsers the class path brings.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new XmlCursor(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException malformed) {
      throw broken(malformed);
    }
  }

  /**
   * Looks at a whole file before anybody acts on it.
   *
   * @throws ExchangeException if it is not well-formed or would not be safe
   */
  static void requireSafe(String text) throws ExchangeException {
    XmlCursor cursor = over(text);
    int event = 0;
    while (event != XMLStreamConstants.END_DOCUMENT) {
      event = cursor.next();
    }
  }

  /** Goes on; an event of {@link XMLStreamConstants}. */
  int next() throws ExchangeException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new ExchangeException(place() + ": found a DOCTYPE or an entity; expected neither");
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST) {
        throw new ExchangeException(
            place() + ": found more than " + DEEPEST + " elements in each other; expected fewer");
      }
      return event;
    } catch (XMLStreamException malformed) {
      throw broken(malformed);
    }
  }

  /** Goes on to the next element; false at the end of the file. */
  boolean nextElement() throws ExchangeException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** The name of the element, without prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** The text at this place. */
  String text() {
    return reader.getText();
  }

  /** An attribute without a namespace; empty if it is not there. */
  String attribute(String name) {
    return attribute("", name);
  }

  /** An attribute; empty if it is not there. */
  String attribute(String namespace, String name) {
    return Optional.ofNullable(reader.getAttributeValue(namespace, name)).orElse("");
  }

  /** Where it is, in the words of a message. */
  String place() {
    return "line " + reader.getLocation().getLineNumber();
  }

  private static ExchangeException broken(XMLStreamException malformed) {
    // The platform's message begins with the place, on a line of its own.
    String reason = String.valueOf(malformed.getMessage()).replaceFirst("(?s).*Message: ", "");
    int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
    return new ExchangeException("line " + line + ": not well-formed XML: " + reason);
  }
}
