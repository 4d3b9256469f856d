package org.manyleaf.translate.terms;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.article.Segment;

/** Writes glossaries as TBX-Basic in DCA style (ISO 30042:2019), for other tools' termbases. */
public final class TbxWriter {

  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private TbxWriter() throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * The document. Forms with a {@code *} are patterns, not terms, and stay behind, as does what is
   * not translated.
   *
   * @param glossaries the English one first
   */
  public static String write(List<Glossary> glossaries) {
    try {
      TbxWriter writer = new TbxWriter();
      writer.document(glossaries);
      return writer.text + "\n";
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Bug: writing to memory failed", impossible);
    }
  }

  private void document(List<Glossary> glossaries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("tbx");
    xml.writeDefaultNamespace(NAMESPACE);
    attribute("style", "dca");
    attribute("type", "TBX-Basic");
    attribute("xml:lang", "en");
    for (String element : List.of("tbxHeader", "fileDesc", "sourceDesc", "p")) {
      xml.writeStartElement(element);
    }
    xml.writeCharacters("The glossary of Manyleaf: terms of patient information.");
    end(4);
    xml.writeStartElement("text");
    xml.writeStartElement("body");
    for (Term term : glossaries.get(0).terms()) {
      concept(term, glossaries);
    }
    end(3);
    xml.writeEndDocument();
  }

  private void concept(Term english, List<Glossary> glossaries) throws XMLStreamException {
    xml.writeStartElement("conceptEntry");
    attribute("id", english.id());
    for (Glossary glossary : glossaries) {
      Term term = glossary.term(english.id()).orElse(english);
      if (term.term().language().equals(glossary.language())) {
        xml.writeStartElement("langSec");
        attribute("xml:lang", glossary.language().tag().value());
        definition(term.definition(), glossary);
        forms(term);
        end(1);
      }
    }
    end(1);
  }

  private void definition(Segment definition, Glossary glossary) throws XMLStreamException {
    if (definition.language().equals(glossary.language())) {
      element("descrip", "definition", definition.text().plain());
    }
  }

  private void forms(Term term) throws XMLStreamException {
    for (WrittenForm form : WrittenForm.of(term)) {
      form(form.text(), form.status().tbx());
    }
  }

  private void form(String form, String status) throws XMLStreamException {
    xml.writeStartElement("termSec");
    xml.writeStartElement("term");
    xml.writeCharacters(form);
    end(1);
    element("termNote", "administrativeStatus", status);
    end(1);
  }

  private void element(String name, String type, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    attribute("type", type);
    xml.writeCharacters(content);
    end(1);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  private void end(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }
}
