package org.manyleaf.page;

import static org.manyleaf.language.Argument.count;
import static org.manyleaf.language.Argument.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.ArticleFacts;
import org.manyleaf.article.Block;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Link;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Section;
import org.manyleaf.article.Segment;
import org.manyleaf.language.ValueFormat;
import org.manyleaf.page.View.ArticleView.Entry;
import org.manyleaf.page.View.ArticleView.Fact;
import org.manyleaf.page.View.ArticleView.Part;
import org.manyleaf.page.View.ArticleView.Piece;
import org.manyleaf.page.View.ArticleView.Source;

/** Makes the parts of an article's page that are its own. */
final class ArticleComposer {

  private static final int MAIN_LEVEL = 2;

  private final Edition edition;
  private final Labels words;
  private final ValueFormat values;

  ArticleComposer(Edition edition, Labels words) {
    this.edition = edition;
    this.words = words;
    this.values = new ValueFormat(words.language());
  }

  /** How long the edition takes to read. */
  static Segment readingTime(Edition edition, Labels words) {
    return words.say(
        "facts.reading-time.minutes", count("minutes", edition.prose().readingMinutes()));
  }

  /** What is known of the article; a review only if there was one. */
  List<Fact> facts(ArticleFacts known) {
    List<Fact> facts = new ArrayList<>();
    addDate(facts, "facts.published", known.published());
    ArticleFacts.Review review = known.review();
    Segment reviewed =
        review == null
            ? words.say("facts.review.none")
            : words.say(
                "facts.review.done",
                text("reviewer", review.reviewer()),
                text("date", values.date(review.date())));
    facts.add(new Fact(words.say("facts.review"), reviewed, null));
    addDate(facts, "facts.next-review", known.nextReview());
    facts.add(new Fact(words.say("facts.reading-time"), readingTime(edition, words), null));
    return facts;
  }

  private void addDate(List<Fact> facts, String label, @Nullable LocalDate date) {
    if (date != null) {
      SafeText inWords = SafeText.plain(values.date(date));
      facts.add(new Fact(words.say(label), new Segment(label, inWords, words.language()), date));
    }
  }

  /** The main sections that have a heading. */
  List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : edition.sections()) {
      if (section.level() == MAIN_LEVEL && section.heading() != null) {
        entries.add(new Entry(section.name(), section.heading()));
      }
    }
    return entries;
  }

  /** The sections, each with the way to its neighbours. */
  List<Part> parts() {
    List<Entry> contents = contents();
    List<Section> sections = edition.sections();
    List<Part> parts = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean main = section.level() == MAIN_LEVEL && section.heading() != null;
      before += main ? 1 : 0;
      boolean endsMain = i + 1 == sections.size() || sections.get(i + 1).level() == MAIN_LEVEL;
      boolean inMain = section.level() > MAIN_LEVEL || main;
      parts.add(
          new Part(
              section.name(),
              section.level(),
              section.heading(),
              pieces(section),
              before > 0 ? contents.get(before - 1) : null,
              before + 1 < contents.size() ? contents.get(before + 1) : null,
              inMain && endsMain));
    }
    return parts;
  }

  private List<Piece> pieces(Section section) {
    return section.blocks().stream()
        .map(block -> new Piece(componentOf(block), block, captionOf(block, section)))
        .toList();
  }

  private static String componentOf(Block block) {
    if (block instanceof Block.Paragraph) {
      return "paragraph";
    } else if (block instanceof Block.ItemList) {
      return "item-list";
    } else if (block instanceof Block.TermList) {
      return "term-list";
    } else if (block instanceof Block.ComparisonTable) {
      return "comparison-table";
    } else if (block instanceof Block.Callout) {
      return "callout";
    }
    throw new IllegalStateException("Bug: no component for " + block);
  }

  private @Nullable Segment captionOf(Block block, Section section) {
    if (!(block instanceof Block.ComparisonTable table)) {
      return null;
    }
    Segment heading = section.heading() == null ? edition.title() : section.heading();
    return table.caption() != null
        ? table.caption()
        : words.say("table.caption", text("heading", heading.text().plain()));
  }

  /** The other websites the article links to. */
  List<Source> sources() {
    return edition.references().stream().map(this::source).toList();
  }

  private Source source(Edition.Reference reference) {
    Link link = reference.link();
    String language = link.language().nameIn(words.language());
    return new Source(
        reference.name(),
        link.address().toString(),
        link.address().getHost().replaceFirst("^www\\.", ""),
        words.say("sources.language", text("language", language)));
  }
}
