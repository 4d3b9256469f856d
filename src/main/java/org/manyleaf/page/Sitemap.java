package org.manyleaf.page;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.manyleaf.article.Library;
import org.manyleaf.language.Languages;

/** All pages of a library for search engines, each with its other languages. */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Library library;

  Sitemap(Library library) {
    this.library = library;
  }

  String xml(BaseUrl base) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeNamespace("xhtml", XHTML);
      for (List<PageAddress> page : pages()) {
        for (PageAddress edition : page) {
          writeUrl(xml, edition, page, base);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Bug: writing to memory failed", impossible);
    }
    return out.toString();
  }

  private static void writeUrl(
      XMLStreamWriter xml, PageAddress edition, List<PageAddress> page, BaseUrl base)
      throws XMLStreamException {
    xml.writeStartElement("url");
    xml.writeStartElement("loc");
    xml.writeCharacters(base.resolve(edition.path()));
    xml.writeEndElement();
    for (PageAddress other : page) {
      writeAlternate(xml, other.language().tag().value(), base.resolve(other.path()));
    }
    PageAddress anyone = page.get(0).in(Languages.SOURCE);
    boolean home = anyone instanceof PageAddress.Home;
    writeAlternate(xml, "x-default", base.resolve(home ? "/" : anyone.path()));
    xml.writeEndElement();
  }

  private static void writeAlternate(XMLStreamWriter xml, String language, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", XHTML);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address);
  }

  /** Every page with all the languages it really exists in. */
  private List<List<PageAddress>> pages() {
    Stream<PageAddress> own =
        Stream.of(
            new PageAddress.Home(Languages.SOURCE),
            new PageAddress.About(Languages.SOURCE),
            new PageAddress.Glossary(Languages.SOURCE),
            new PageAddress.LanguageList(Languages.SOURCE));
    Stream<PageAddress> articles =
        library.articles().stream()
            .map(article -> new PageAddress.Reading(Languages.SOURCE, article.slug()));
    return Stream.concat(own, articles)
        .map(this::editions)
        .filter(editions -> !editions.isEmpty())
        .toList();
  }

  private List<PageAddress> editions(PageAddress page) {
    return library.languages().sorted().stream()
        .map(page::in)
        .filter(new Pages(library)::exist)
        .toList();
  }
}
