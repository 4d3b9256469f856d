package org.manyleaf.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;

/**
 * Text with the little inline markup that bundles may carry, proven harmless: the only type that
 * reaches a page without being escaped.
 *
 * <p>Allowed are {@code em strong sub sup br bdi}, {@code abbr[title]}, {@code span[lang|dir]},
 * {@code dfn[data-term]} and {@code a[href]} to an address of {@code i18n/links.properties}.
 * Immutable.
 */
public final class SafeText {

  /** What is more than text to a parser (HTML Standard, "data state"); most texts have none. */
  private static final Pattern MEANINGFUL = Pattern.compile("[<&\u0000]");

  /** What HTML writes in another way than plain text. */
  private static final Pattern REWRITTEN = Pattern.compile("[\u0000-\u001F<>&\u00A0\uD800-\uDFFF]");

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
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final String html;
  private final String plain;
  private final List<Anchor> anchors;

  private SafeText(String text) {
    this.html = text;
    this.plain = text;
    this.anchors = List.of();
  }

  private SafeText(Element content, List<Anchor> anchors) {
    StringBuilder text = new StringBuilder();
    appendPlain(content, text);
    this.html = content.html();
    this.plain = text.toString();
    this.anchors = List.copyOf(anchors);
  }

  /**
   * A link in the text.
   *
   * @param text what stands between the tags
   * @param link where it leads
   */
  public record Anchor(SafeText text, Link link) {}

  /**
   * What is wrong with some markup, or nothing.
   *
   * @param markup the text as a bundle has it, arguments filled in
   * @param links the only addresses that it may lead to
   */
  public static List<MarkupFault> faultsIn(String markup, Collection<Link> links) {
    return isPlain(markup) ? List.of() : faultsInMarkup(markup, links);
  }

  /** Whether a parser finds nothing but text in some markup, so that no fault can be in it. */
  public static boolean isPlain(String markup) {
    return !MEANINGFUL.matcher(markup).find();
  }

  private static List<MarkupFault> faultsInMarkup(String markup, Collection<Link> links) {
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

  /**
   * Keeps sound markup; its links learn the language they lead to ({@code hreflang}), its foreign
   * words their direction, which also isolates them from the text around them.
   *
   * @throws IllegalArgumentException if {@link #faultsIn} finds anything
   */
  public static SafeText of(String markup, Collection<Link> links) {
    if (!REWRITTEN.matcher(markup).find()) {
      return new SafeText(markup);
    }
    List<MarkupFault> faults = faultsIn(markup, links);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("unsafe markup: " + faults);
    }
    Element body = parse(markup, Parser.htmlParser()).body();
    for (Element span : body.getElementsByTag("span")) {
      if (span.hasAttr("lang") && !span.hasAttr("dir")) {
        LanguageTag tag = LanguageTag.parse(span.attr("lang")).orElseThrow();
        span.attr("dir", Language.of(tag).direction().html());
      }
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Element a : body.getElementsByTag("a")) {
      Link link = linkTo(a.attr("href"), links).orElseThrow();
      a.attr("hreflang", link.language().tag().value());
      a.attr("rel", "external noreferrer");
      Element name = parse(a.html(), Parser.htmlParser()).body();
      anchors.add(new Anchor(new SafeText(name, List.of()), link));
    }
    return new SafeText(body, anchors);
  }

  /** A text without markup; every character of it is text. */
  public static SafeText plain(String text) {
    Element body = parse("", Parser.htmlParser()).body();
    return new SafeText(body.appendChild(new TextNode(text)), List.of());
  }

  /** Text made fit to stand in markup, isolated from the direction of what is around it. */
  public static String isolated(String text) {
    return "<bdi>" + escaped(text) + "</bdi>";
  }

  /** Text made fit to stand in markup, in an element or an attribute's quotes. */
  public static String escaped(String text) {
    return Entities.escape(text);
  }

  /** The text as HTML, ready to stand in an element. */
  public String html() {
    return html;
  }

  /**
   * The text without tags, as for an attribute or a tab's name; what {@code bdi} isolated is held
   * by U+2068 and U+2069 instead.
   */
  public String plain() {
    return plain;
  }

  /** The text without tags and without U+2068 and U+2069, for where they would show as boxes. */
  public String unisolated() {
    return plain
        .replace(String.valueOf(FIRST_STRONG_ISOLATE), "")
        .replace(String.valueOf(POP_DIRECTIONAL_ISOLATE), "");
  }

  /** The links in it, in reading order. */
  public List<Anchor> anchors() {
    return anchors;
  }

  private static String wordingOf(ParseError error) {
    String message = error.getErrorMessage();
    return message.contains("EOF") ? "a tag that is not closed" : message;
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

  private static Optional<Link> linkTo(String href, Collection<Link> links) {
    return links.stream().filter(link -> link.address().toString().equals(href)).findFirst();
  }

  private static void appendPlain(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element child) {
        boolean isolate = child.normalName().equals("bdi");
        text.append(isolate ? String.valueOf(FIRST_STRONG_ISOLATE) : "");
        appendPlain(child, text);
        text.append(isolate ? String.valueOf(POP_DIRECTIONAL_ISOLATE) : "");
        text.append(child.normalName().equals("br") ? "\n" : "");
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeText text && text.html.equals(html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  @Override
  public String toString() {
    return html;
  }
}
