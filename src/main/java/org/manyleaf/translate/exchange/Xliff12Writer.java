package org.manyleaf.translate.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.manyleaf.bundle.BundlePair;

/**
 * Writes a bundle as XLIFF 1.2 (OASIS). The key is the {@code resname}; arguments and tags travel
 * as text, because converters lose inline elements without a word.
 */
final class Xliff12Writer {

  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private final XMLStreamWriter xml;
  private final boolean copies;

  private Xliff12Writer(XMLStreamWriter xml, boolean copies) {
    this.xml = xml;
    this.copies = copies;
  }

  /**
   * The text of the file, in UTF-8.
   *
   * @param copies whether the target of what is to be translated is the English, for tools that
   *     show the target as what to translate
   */
  static String write(BundlePair pair, boolean copies) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Xliff12Writer(xml, copies).document(pair);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Bug: a string can always be written to", impossible);
    }
    return out.toString();
  }

  private void document(BundlePair pair) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("xliff");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("ml", Xliff.EXTENSION);
    xml.writeAttribute("version", "1.2");
    line(1);
    xml.writeStartElement("file");
    xml.writeAttribute("original", pair.folder().slug());
    xml.writeAttribute("datatype", "plaintext");
    xml.writeAttribute("source-language", "en");
    xml.writeAttribute("target-language", pair.language().tag().value());
    xml.writeAttribute("product-name", copies ? Xliff.COPYING_PRODUCT : Xliff.PRODUCT);
    line(2);
    xml.writeStartElement("body");
    for (SentUnit unit : SentUnit.of(pair)) {
      unit(unit.forXml());
    }
    line(2);
    xml.writeEndElement();
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    line(0);
  }

  private void unit(SentUnit unit) throws XMLStreamException {
    line(3);
    xml.writeStartElement("trans-unit");
    xml.writeAttribute("id", unit.key());
    xml.writeAttribute("resname", unit.key());
    xml.writeAttribute("xml:space", "preserve");
    if (unit.progress() == Progress.REVIEWED) {
      xml.writeAttribute("approved", "yes");
    }
    if (copies && unit.progress().isSettled()) {
      xml.writeAttribute("translate", "no");
    }
    xml.writeAttribute("ml", Xliff.EXTENSION, Xliff.SENT, unit.mark().toString());
    line(4);
    element("source", unit.english());
    target(unit);
    note(unit.note());
    if (!unit.progress().isSettled()) {
      note(unit.earlier().map(was -> "English before: " + was).orElse(""));
      note(copies && !unit.target().isEmpty() ? unit.state() + ": " + unit.target() : "");
    }
    line(3);
    xml.writeEndElement();
  }

  private void target(SentUnit unit) throws XMLStreamException {
    boolean copy = copies && !unit.progress().isSettled();
    if (copy || !unit.target().isEmpty()) {
      line(4);
      xml.writeStartElement("target");
      xml.writeAttribute("state", copy ? "new" : state(unit.progress()));
      if (unit.progress() == Progress.MACHINE && !copy) {
        xml.writeAttribute("state-qualifier", "leveraged-mt");
      }
      xml.writeCharacters(copy ? unit.english() : unit.target());
      xml.writeEndElement();
    }
  }

  private static String state(Progress progress) {
    return switch (progress) {
      case ABSENT -> "new";
      case DAMAGED -> "needs-translation";
      case WITHDRAWN, STALE -> "needs-adaptation";
      case UNATTESTED, MACHINE -> "needs-review-translation";
      case TRANSLATED -> "translated";
      case REVIEWED -> "final";
    };
  }

  private void note(String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      line(4);
      element("note", text);
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
