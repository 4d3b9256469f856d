package org.manyleaf.page;

import static org.manyleaf.language.Argument.count;
import static org.manyleaf.language.Argument.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Library;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Tally;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.page.Frame.Alternate;
import org.manyleaf.page.Frame.Crumb;
import org.manyleaf.page.Frame.Head;
import org.manyleaf.page.Frame.MenuEntry;
import org.manyleaf.page.Frame.MenuFilter;
import org.manyleaf.page.Frame.Notice;

/** Makes what stands around every page. */
final class FrameComposer {

  /** From so many languages on, a menu is easier to use with a field that narrows it. */
  static final int LONG_MENU = 12;

  private final Library library;
  private final Assets assets;
  private final BaseUrl base;
  private final Pages pages;
  private final NoticeComposer notices;

  FrameComposer(Library library, Assets assets, BaseUrl base) {
    this.library = library;
    this.assets = assets;
    this.base = base;
    this.pages = new Pages(library);
    this.notices = new NoticeComposer(library);
  }

  /** The frame of a page that exists. */
  Frame of(
      PageAddress address,
      Segment title,
      Segment description,
      @Nullable StructuredData structuredData) {
    Labels words = library.labels(address.language());
    boolean reading = address instanceof PageAddress.Reading;
    Head head =
        new Head(
            tabTitle(title, words),
            title.text().plain(),
            description.text().plain(),
            base.resolve(address.path()),
            alternates(address),
            reading ? "article" : "website",
            structuredData);
    boolean home = address instanceof PageAddress.Home;
    List<Crumb> trail = home ? List.of() : trail(words, title);
    return frame(words, head, menu(address), trail, notices(address));
  }

  /** The frame of a page that tells what went wrong: no address, no alternates. */
  Frame ofError(Language language, Segment title, Segment text) {
    Labels words = library.labels(language);
    Head head =
        new Head(
            tabTitle(title, words),
            title.text().plain(),
            text.text().plain(),
            null,
            List.of(),
            "website",
            null);
    PageAddress home = new PageAddress.Home(language);
    return frame(words, head, menu(home), trail(words, title), notices(home));
  }

  private Frame frame(
      Labels words, Head head, List<MenuEntry> menu, List<Crumb> trail, List<Notice> notices) {
    Segment button = words.say("menu.button", text("language", words.language().autonym()));
    PageAddress glossary = new PageAddress.Glossary(words.language());
    return new Frame(
        words,
        head,
        button,
        menu,
        filter(words, menu.size()),
        pages.exist(glossary) ? glossary.path() : null,
        trail,
        notices);
  }

  private @Nullable MenuFilter filter(Labels words, int languages) {
    if (languages <= LONG_MENU) {
      return null;
    }
    List<String> counts = new ArrayList<>();
    counts.add(words.say("menu.filter.none").text().plain());
    for (int found = 1; found <= languages; found++) {
      counts.add(words.say("menu.filter.found", count("count", found)).text().plain());
    }
    return new MenuFilter(assets.pathOf("js/language-filter.js"), counts);
  }

  private static String tabTitle(Segment title, Labels words) {
    return words
        .say(
            "page.title",
            text("page", title.text().plain()),
            text("site", words.say("site.name").text().plain()))
        .text()
        .unisolated();
  }

  private static List<Crumb> trail(Labels words, Segment title) {
    return List.of(
        new Crumb(new PageAddress.Home(words.language()).path(), words.say("breadcrumb.home")),
        new Crumb(null, title));
  }

  private List<Notice> notices(PageAddress address) {
    return pages.tally(address).map(tally -> notices.of(address, tally)).orElse(List.of());
  }

  private List<MenuEntry> menu(PageAddress address) {
    List<MenuEntry> entries = new ArrayList<>();
    Labels words = library.labels(address.language());
    for (Language language : library.languages().sorted()) {
      Optional<Tally> tally = pages.tally(address.in(language));
      PageAddress target =
          tally.isPresent() ? address.in(language) : new PageAddress.Home(language);
      entries.add(
          new MenuEntry(
              language,
              target.path(),
              language.equals(address.language()),
              language.nameIn(address.language()) + " " + language.nameIn(Languages.SOURCE),
              tally.map(there -> completeness(words, there.missingAltogether())).orElse(null)));
    }
    return entries;
  }

  private static Segment completeness(Labels words, int missing) {
    return missing == 0
        ? words.say("menu.complete")
        : words.say("menu.incomplete", count("count", missing));
  }

  private List<Alternate> alternates(PageAddress address) {
    List<Alternate> alternates = new ArrayList<>();
    for (Language language : library.languages().sorted()) {
      if (pages.exist(address.in(language))) {
        alternates.add(
            new Alternate(language.tag().value(), base.resolve(address.in(language).path())));
      }
    }
    String anyone = address instanceof PageAddress.Home ? "/" : address.in(Languages.SOURCE).path();
    alternates.add(new Alternate("x-default", base.resolve(anyone)));
    return alternates;
  }
}
