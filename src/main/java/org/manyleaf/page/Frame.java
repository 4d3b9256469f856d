package org.manyleaf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Segment;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Language;

/**
 * What every page has around its own matter.
 *
 * @param words the site's own words in the language of the page
 * @param head what browsers and search engines read
 * @param menuButton what the button of the language menu says
 * @param menu the languages this page can be read in
 * @param filter what narrows the menu, or null where the menu is short
 * @param glossary where the terms are explained, or null if the site explains none
 * @param trail the way here from the list of articles, itself excluded
 * @param notices what a reader must know of the translation
 */
record Frame(
    Labels words,
    Head head,
    Segment menuButton,
    List<MenuEntry> menu,
    @Nullable MenuFilter filter,
    @Nullable String glossary,
    List<Crumb> trail,
    List<Notice> notices) {

  /** Copies the lists. */
  Frame {
    menu = List.copyOf(menu);
    trail = List.copyOf(trail);
    notices = List.copyOf(notices);
  }

  /** The language of the page. */
  public Language language() {
    return words.language();
  }

  /** What stands under a segment that is out of date. */
  public Segment staleMark(Segment segment) {
    return words.staleMark(segment);
  }

  /** What stands above the list of other websites. */
  public Segment sourcesIntro() {
    return words.say("sources.intro", siteName());
  }

  private Argument siteName() {
    return Argument.text("site", words.say("site.name").text().plain());
  }

  /** Where the list of articles is. */
  public String home() {
    return new PageAddress.Home(language()).path();
  }

  /** Where the page about the texts is. */
  public String about() {
    return new PageAddress.About(language()).path();
  }

  /** What is said with every explanation. */
  public Segment termOrigin() {
    return words.say("term.origin", siteName());
  }

  /** Where the list of languages is. */
  public String languages() {
    return new PageAddress.LanguageList(language()).path();
  }

  /**
   * What stands in the head of a page.
   *
   * @param title the name of the tab
   * @param heading the page's own title without the site's name
   * @param description what the page is about in a sentence
   * @param canonical its address, or null for an error page, which has none
   * @param alternates the page in all languages it really exists in
   * @param kind the Open Graph type: {@code article} or {@code website}
   * @param structuredData what other software learns of it, or null
   */
  record Head(
      String title,
      String heading,
      String description,
      @Nullable String canonical,
      List<Alternate> alternates,
      String kind,
      @Nullable StructuredData structuredData) {

    /** Whether the address has a host, which Open Graph demands of {@code og:url}. */
    public boolean absolute() {
      return canonical != null && !canonical.startsWith("/");
    }
  }

  /** The page in a language, as {@code hreflang} wants it; {@code x-default} for no language. */
  record Alternate(String language, String address) {}

  /**
   * A language in the menu.
   *
   * @param language the language
   * @param path where it leads
   * @param current whether it is the language of this page
   * @param names its names in the language of the page and in English, to be found by
   * @param state how much of the page exists in it, or null where the page does not exist in it and
   *     the path leads to the list of articles
   */
  record MenuEntry(
      Language language, String path, boolean current, String names, @Nullable Segment state) {}

  /**
   * What the field above a long menu needs.
   *
   * @param script the address of the script that makes it
   * @param counts how many languages were found, in words, for none, one, two … of them
   */
  record MenuFilter(String script, List<String> counts) {
    /** The counts in one attribute. */
    public String joined() {
      return String.join("|", counts);
    }
  }

  /** A page on the way here; without a path it is this page. */
  record Crumb(@Nullable String path, Segment name) {}

  /**
   * A notice under the title.
   *
   * @param statements what it says, in one or two languages
   * @param link where more is to be read, or null
   */
  record Notice(List<Statement> statements, @Nullable NoticeLink link) {}

  /** What a notice says; the title may be null. */
  record Statement(@Nullable Segment title, Segment text) {}

  /** The link of a notice. */
  record NoticeLink(String path, Segment text) {}
}
