package org.manyleaf.translate.exchange.omegat;

import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes translation memories, of plain text without inline elements (TMX 1.4b, level 1). */
final class TmxWriter {

  private static final String SOURCE = "en";

  private final XMLStreamWriter out;
  private final String language;

  private TmxWriter(XMLStreamWriter out, String language) {
    this.out = out;
    this.language = language;
  }

  /** The text of a memory from English into a language, of texts that XML 1.0 can hold. */
  static String write(String language, List<TmxUnit> units) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      TmxWriter writer = new TmxWriter(out, language);
      writer.head();
      for (TmxUnit unit : units) {
        writer.unit(unit);
      }
      out.writeEndDocument();
      return text.append('\n').toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Bug: a string can always be written to", impossible);
    }
  }

  private void head() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    newLine();
    start("tmx", "version", "1.4");
    newLine();
    start("header", "creationtool", "manyleaf", "creationtoolversion", "1", "o-tmf", "manyleaf");
    attributes("segtype", "paragraph", "adminlang", SOURCE, "srclang", SOURCE);
    attributes("datatype", "plaintext");
    out.writeEndElement();
    newLine();
    start("body");
    newLine();
  }

  private void unit(TmxUnit unit) throws XMLStreamException {
    start("tu");
    if (!unit.isAnywhere()) {
      property("file", unit.file());
      property("id", unit.id());
    }
    variant(SOURCE, unit.source());
    variant(language, unit.target());
    out.writeEndElement();
    newLine();
  }

  private void property(String type, String value) throws XMLStreamException {
    start("prop", "type", type);
    out.writeCharacters(value);
    out.writeEndElement();
  }

  private void variant(String tag, String text) throws XMLStreamException {
    start("tuv");
    out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
    start("seg");
    out.writeCharacters(text);
    out.writeEndElement();
    out.writeEndElement();
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private void newLine() throws XMLStreamException {
    out.writeCharacters("\n");
  }
}
