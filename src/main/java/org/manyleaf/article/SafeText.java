package org.manyleaf.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

  /** What HTML writes in another way than plain text. */
  private static final Pattern REWRITTEN = Pattern.compile("[\u0000-\u001F<>&\u00A0\uD800-\uDFFF]");

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private static final String TERM = "dfn";
  private static final String TERM_ID = "data-term";

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
    return isPlain(markup) ? List.of() : SafeMarkup.faultsIn(markup, links);
  }

  /** Whether a parser finds nothing but text in some markup, so that no fault can be in it. */
  public static boolean isPlain(String markup) {
    return SafeMarkup.isPlain(markup);
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
    Element body = SafeMarkup.parse(markup);
    for (Element span : body.getElementsByTag("span")) {
      if (span.hasAttr("lang") && !span.hasAttr("dir")) {
        LanguageTag tag = LanguageTag.parse(span.attr("lang")).orElseThrow();
        span.attr("dir", Language.of(tag).direction().html());
      }
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Element a : body.getElementsByTag("a")) {
      Link link = SafeMarkup.linkTo(a.attr("href"), links).orElseThrow();
      a.attr("hreflang", link.language().tag().value());
      a.attr("rel", "external noreferrer");
      Element name = SafeMarkup.parse(a.html());
      anchors.add(new Anchor(new SafeText(name, List.of()), link));
    }
    return new SafeText(body, anchors);
  }

  /** A text without markup; every character of it is text. */
  public static SafeText plain(String text) {
    Element body = SafeMarkup.parse("");
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

  /**
   * This text with the first use of each term in a {@code dfn} that names it; nothing else changes.
   * Links stay as they are, and where a translator marked a term, that mark is the one that counts.
   *
   * @param finder finds terms
   * @param done the terms that have been marked before; what is marked here is added
   */
  public SafeText explained(TermFinder finder, Set<String> done) {
    Element body = SafeMarkup.parse(html);
    for (Element own : body.getElementsByTag(TERM)) {
      if (!done.add(own.attr(TERM_ID))) {
        own.removeAttr(TERM_ID);
      }
    }
    for (TextNode words :
        body.selectXpath("//text()[not(ancestor::a or ancestor::dfn)]", TextNode.class)) {
      mark(words, finder, done);
    }
    return new SafeText(body, anchors);
  }

  private static void mark(TextNode words, TermFinder finder, Set<String> done) {
    String text = words.getWholeText();
    Element marked = new Element("span");
    int cut = 0;
    for (TermFinder.Mention mention : finder.mentions(text)) {
      if (done.add(mention.term())) {
        marked.appendText(text.substring(cut, mention.start()));
        marked
            .appendElement(TERM)
            .attr(TERM_ID, mention.term())
            .appendText(text.substring(mention.start(), mention.end()));
        cut = mention.end();
      }
    }
    marked.appendText(text.substring(cut));
    words.replaceWith(marked);
    marked.unwrap();
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
