package org.manyleaf.page;

import static org.manyleaf.language.Argument.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Library;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.language.AlphabeticGroups;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.ValueFormat;
import org.manyleaf.page.Frame.MenuEntry;
import org.manyleaf.page.View.AboutView;
import org.manyleaf.page.View.ArticleView;
import org.manyleaf.page.View.ErrorView;
import org.manyleaf.page.View.GlossaryView;
import org.manyleaf.page.View.GlossaryView.Letter;
import org.manyleaf.page.View.HomeView;
import org.manyleaf.page.View.LanguagesView;
import org.manyleaf.page.View.Teaser;

/** Puts together what a page shows, from the library and the labels of its language. */
final class PageComposer {

  private final Library library;
  private final BaseUrl base;
  private final FrameComposer frames;

  PageComposer(Library library, Assets assets, BaseUrl base) {
    this.library = library;
    this.base = base;
    this.frames = new FrameComposer(library, assets, base);
  }

  /** A page that exists. */
  View compose(PageAddress address) {
    Labels words = library.labels(address.language());
    if (address instanceof PageAddress.Home) {
      return home(address, words);
    } else if (address instanceof PageAddress.About) {
      Segment title = words.say("about.title");
      return new AboutView(frames.of(address, title, words.say("site.description"), null));
    } else if (address instanceof PageAddress.Glossary) {
      return glossary(address, words);
    } else if (address instanceof PageAddress.LanguageList) {
      return languages(address, words);
    } else if (address instanceof PageAddress.Reading reading) {
      return article(reading, words);
    }
    throw new IllegalStateException("Bug: no page for " + address);
  }

  private View home(PageAddress address, Labels words) {
    List<Teaser> teasers = new ArrayList<>();
    for (Article article : library.articles()) {
      Edition edition = article.edition(address.language()).orElse(article.source());
      teasers.add(
          new Teaser(
              new PageAddress.Reading(edition.language(), article.slug()).path(),
              edition.title(),
              ArticleComposer.readingTime(edition, words)));
    }
    Segment title = words.say("home.title");
    return new HomeView(frames.of(address, title, words.say("site.description"), null), teasers);
  }

  private View glossary(PageAddress address, Labels words) {
    List<Term> terms = library.glossary(address.language()).terms();
    List<Letter> letters = new ArrayList<>();
    for (AlphabeticGroups.Group<Term> group :
        AlphabeticGroups.of(address.language(), terms, Term::sortedBy).groups()) {
      String id = "letter-" + (letters.size() + 1);
      Segment letter =
          group.letter().isEmpty()
              ? words.say("glossary.other")
              : new Segment(id, SafeText.plain(group.letter()), address.language());
      letters.add(new Letter(id, letter, group.items().stream().map(Explanation::of).toList()));
    }
    Segment title = words.say("glossary.title");
    return new GlossaryView(frames.of(address, title, words.say("glossary.intro"), null), letters);
  }

  private View languages(PageAddress address, Labels words) {
    ValueFormat values = new ValueFormat(address.language());
    List<LanguagesView.Row> rows = new ArrayList<>();
    for (Language language : library.languages().sorted()) {
      rows.add(row(language, words, values));
    }
    for (Language language : library.prepared()) {
      rows.add(
          new LanguagesView.Row(
              language,
              null,
              language.listedIn(address.language()),
              words.say("languages.state.preparing"),
              null,
              ""));
    }
    Segment title = words.say("languages.title");
    return new LanguagesView(frames.of(address, title, words.say("languages.intro"), null), rows);
  }

  private LanguagesView.Row row(Language language, Labels words, ValueFormat values) {
    Tally tally = library.tally(language);
    String state =
        language.equals(Languages.SOURCE)
            ? "source"
            : tally.weakest().orElse(Status.UNATTESTED).name().toLowerCase(Locale.ROOT);
    return new LanguagesView.Row(
        language,
        new PageAddress.Home(language).path(),
        language.listedIn(words.language()),
        words.say("languages.state." + state),
        tally.stale() == 0 ? null : words.say("languages.stale", count("count", tally.stale())),
        values.percent(tally.whole() - tally.missingAltogether(), tally.whole()));
  }

  private View article(PageAddress.Reading address, Labels words) {
    Article article = library.article(address.slug()).orElseThrow();
    Edition edition = article.edition(address.language()).orElseThrow();
    ArticleComposer composer = new ArticleComposer(edition, words);
    TermMarks marks = TermMarks.of(edition, library);
    Glossary glossary = library.glossary(address.language());
    StructuredData data = StructuredData.of(article, edition, words, address, base);
    return new ArticleView(
        frames.of(address, edition.title(), edition.opening(), data),
        edition.title(),
        edition.summary(),
        composer.facts(article.facts()),
        composer.contents(),
        composer.parts(),
        composer.sources(),
        marks,
        marks.terms().stream()
            .flatMap(id -> glossary.term(id).stream())
            .map(Explanation::of)
            .toList());
  }

  /** A page that tells what went wrong, and the way to the page in languages that have it. */
  View compose(Failure failure, Language language, Optional<PageAddress> elsewhere) {
    Labels words = library.labels(language);
    Segment title = words.say("error." + failure.label() + ".title");
    Segment text = words.say("error." + failure.label() + ".text");
    List<MenuEntry> editions = new ArrayList<>();
    for (Language other : library.languages().sorted()) {
      elsewhere
          .map(address -> address.in(other))
          .filter(new Pages(library)::exist)
          .ifPresent(there -> editions.add(new MenuEntry(other, there.path(), false, "", null)));
    }
    return new ErrorView(frames.ofError(language, title, text), title, text, editions);
  }
}
