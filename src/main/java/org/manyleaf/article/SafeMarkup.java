package org.manyleaf.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.manyleaf.language.LanguageTag;

/**
 * The little inline markup that bundles may carry, and what is wrong with any other: {@code em
 * strong sub sup br bdi}, {@code abbr[title]}, {@code span[lang|dir]}, {@code dfn[data-term]} and
 * {@code a[href]} to an address of {@code i18n/links.properties}.
 */
final class SafeMarkup {

  /** What is more than text to a parser (HTML Standard, "data state"); most texts have none. */
  private static final Pattern MEANINGFUL = Pattern.compile("[<&\u0000]");

  /** Jsoup's lists are mutable, but nobody else can reach this one. */
  private static final Cleaner CLEANER =
      new Cleaner(
          new Safelist()
              .addTags("em", "strong", "sub", "sup", "br", "bdi", "abbr", "span", "dfn", "a")
              .addAttributes("abbr", "title")
              .addAttributes("span", "lang", "dir")
              .addAttributes("dfn", "data-term")
              .addAttributes("a", "href")
              .addProtocols("a", "href", "https"));

  private static final int FAULTS_REPORTED = 5;

  private SafeMarkup() {}

  /** Whether a parser finds nothing but text in some markup. */
  static boolean isPlain(String markup) {
    return !MEANINGFUL.matcher(markup).find();
  }

  /** What is wrong with some markup, or nothing. */
  static List<MarkupFault> faultsIn(String markup, Collection<Link> links) {
    Parser parser = Parser.htmlParser().setTrackErrors(FAULTS_REPORTED);
    Document document = parse(markup, parser);
    List<MarkupFault> faults = new ArrayList<>();
    for (ParseError error : parser.getErrors()) {
      faults.add(
          new MarkupFault(
              wordingOf(error) + " at character " + error.getPosition(),
              "balanced tags; < and & as text are written &lt; and &amp;"));
    }
    if (faults.isEmpty() && !CLEANER.isValid(document)) {
      faults.add(
          new MarkupFault(
              "markup that is not allowed",
              "only em strong sub sup br bdi, abbr[title], span[lang|dir], dfn[data-term] and"
                  + " a[href=\"{link_…}\"]"));
    }
    for (Element span : document.getElementsByTag("span")) {
      if (span.hasAttr("lang") && LanguageTag.parse(span.attr("lang")).isEmpty()) {
        faults.add(new MarkupFault("lang='" + span.attr("lang") + "'", "a BCP 47 tag like en"));
      }
    }
    for (Element a : document.getElementsByTag("a")) {
      if (linkTo(a.attr("href"), links).isEmpty()) {
        faults.add(
            new MarkupFault(
                "a link to '" + a.attr("href") + "'",
                "href=\"{link_…}\" with an address of i18n/links.properties"));
      }
    }
    return List.copyOf(faults);
  }

  /** Parses some markup; nothing in it is moved or made prettier. */
  static Element parse(String markup) {
    return parse(markup, Parser.htmlParser()).body();
  }

  private static Document parse(String markup, Parser parser) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (Node node : parser.parseFragmentInput(markup, body, "")) {
      body.appendChild(node);
    }
    return document;
  }

  /** The link with this address. */
  static Optional<Link> linkTo(String href, Collection<Link> links) {
    return links.stream().filter(link -> link.address().toString().equals(href)).findFirst();
  }

  private static String wordingOf(ParseError error) {
    String message = error.getErrorMessage();
    return message.contains("EOF") ? "a tag that is not closed" : message;
  }
}
