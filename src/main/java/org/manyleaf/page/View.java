package org.manyleaf.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Block;
import org.manyleaf.article.Segment;
import org.manyleaf.language.Language;

/** All that a template needs for one page; it decides nothing itself. */
sealed interface View {

  /** What is around the page's own matter. */
  Frame frame();

  /** The name of its template. */
  String template();

  /** Which of its texts have marked terms. */
  default TermMarks marks() {
    return TermMarks.NONE;
  }

  /** The list of articles. */
  record HomeView(Frame frame, List<Teaser> teasers) implements View {
    @Override
    public String template() {
      return "home";
    }
  }

  /**
   * An article in a list.
   *
   * @param path where to read it
   * @param title its title
   * @param readingTime how long it takes to read
   */
  record Teaser(String path, Segment title, Segment readingTime) {}

  /**
   * The terms that the site explains.
   *
   * @param letters the terms under their letters
   */
  record GlossaryView(Frame frame, List<Letter> letters) implements View {
    @Override
    public String template() {
      return "glossary";
    }

    /**
     * What stands under a letter.
     *
     * @param id the anchor of the letter
     * @param letter the letter in the language of the page, or what is said instead of one
     * @param entries the terms under it
     */
    record Letter(String id, Segment letter, List<Explanation> entries) {}
  }

  /** How the texts are made. */
  record AboutView(Frame frame) implements View {
    @Override
    public String template() {
      return "about";
    }
  }

  /** All languages and their state. */
  record LanguagesView(Frame frame, List<Row> rows) implements View {
    @Override
    public String template() {
      return "languages";
    }

    /**
     * A language in the table.
     *
     * @param language the language
     * @param path its list of articles, or null if it is only being prepared
     * @param name its name in the language of the page
     * @param state how far its translations can be trusted
     * @param stale how much of them is out of date, or null if nothing is
     * @param translated how much of all texts exists in it
     */
    record Row(
        Language language,
        @Nullable String path,
        String name,
        Segment state,
        @Nullable Segment stale,
        String translated) {}
  }

  /**
   * An edition.
   *
   * @param title the article's title
   * @param summary its own summary, or null
   * @param facts what is known of it
   * @param contents its sections with a heading
   * @param sections what it says
   * @param sources the other websites it links to
   * @param marks the terms that are marked in it
   * @param explanations what they mean
   */
  record ArticleView(
      Frame frame,
      Segment title,
      @Nullable Segment summary,
      List<Fact> facts,
      List<Entry> contents,
      List<Part> sections,
      List<Source> sources,
      TermMarks marks,
      List<Explanation> explanations)
      implements View {

    @Override
    public String template() {
      return "article";
    }

    /**
     * A fact, its name and its value.
     *
     * @param date the value as a date, or null if it is none
     */
    record Fact(Segment name, Segment value, @Nullable LocalDate date) {}

    /** A section in the list of contents, or the way to a neighbouring one. */
    record Entry(String id, Segment heading) {}

    /**
     * A section with the way to its neighbours.
     *
     * @param id its anchor
     * @param level the level of its heading
     * @param heading its heading, or null
     * @param blocks what it says
     * @param previous the main section before it, or null
     * @param next the main section behind it, or null
     * @param links whether the way to the neighbours stands under it
     */
    record Part(
        String id,
        int level,
        @Nullable Segment heading,
        List<Piece> blocks,
        @Nullable Entry previous,
        @Nullable Entry next,
        boolean links) {}

    /**
     * A block with the name of the component that shows it.
     *
     * @param caption the caption of a table, its own or one made from the heading, or null
     */
    record Piece(String component, Block block, @Nullable Segment caption) {}

    /** Another website: what the article calls it, where it is, in which language. */
    record Source(Segment name, String address, String host, Segment language) {}
  }

  /**
   * A page for when something went wrong.
   *
   * @param title what happened
   * @param text what it means
   * @param editions the languages in which the page does exist
   */
  record ErrorView(Frame frame, Segment title, Segment text, List<Frame.MenuEntry> editions)
      implements View {
    @Override
    public String template() {
      return "error";
    }
  }
}
