package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Library;
import org.manyleaf.article.Status;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * Reads a whole {@code i18n} folder once, reporting everything that is wrong in it. A reader object
 * is used for one reading.
 */
final class LibraryReader {

  /** Second parts of addresses that belong to the site. */
  private static final Set<String> RESERVED =
      Set.of("about", "api", "glossary", "languages", "search", "with", "sheet", "feed");

  private final Path root;
  private final Status bar;
  private final LibraryReading previous;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, BundleSet> bundles = new LinkedHashMap<>();
  private boolean sound = true;

  /**
   * Prepares a reading.
   *
   * @param bar how far a language or an edition must be vouched for to be shown to readers
   */
  LibraryReader(Path root, Status bar, LibraryReading previous) {
    this.root = root;
    this.bar = bar;
    this.previous = previous;
  }

  /** Reads everything. */
  LibraryReading read() {
    Optional<LanguageTable> table = LanguageTable.read(root, problems::add);
    LinkAddresses links = LinkAddresses.in(root, problems::add);
    Optional<Library> library = table.flatMap(languages -> library(languages, links));
    return new LibraryReading(
        library.filter(l -> sound), problems.stream().sorted().toList(), Map.copyOf(bundles));
  }

  private Optional<Library> library(LanguageTable table, LinkAddresses links) {
    Map<Language, Labels> labels = labels(table, links);
    List<Language> shown =
        labels.values().stream()
            .filter(words -> isShown(words.language(), words.tally().meets(bar)))
            .map(Labels::language)
            .toList();
    List<Language> prepared =
        Stream.concat(table.published().stream(), table.drafts().stream())
            .filter(language -> !shown.contains(language))
            .toList();
    List<Article> articles = new ArrayList<>();
    for (BundleFolder folder : BundleFolder.articles(root, problems::add)) {
      article(folder, table, shown, links).ifPresent(articles::add);
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Library(new Languages(shown), prepared, labels, articles));
  }

  private static boolean isShown(Language language, boolean meetsBar) {
    return language.equals(Languages.SOURCE) || meetsBar;
  }

  private Map<Language, Labels> labels(LanguageTable table, LinkAddresses links) {
    BundleFolder folder = BundleFolder.site(root);
    LabelsReader reader =
        new LabelsReader(folder.source(this::sourceFault), links, this::sourceFault, problems::add);
    Map<Language, Labels> labels = new LinkedHashMap<>();
    Optional<Map<String, Message>> source = reader.source();
    if (source.isEmpty()) {
      return labels;
    }
    Map<Language, Map<String, Message>> messages = new LinkedHashMap<>();
    for (Language language : table.published()) {
      Translation translation =
          language.equals(Languages.SOURCE)
              ? Translation.NONE
              : reader.translation(
                  folder.translation(language, problems::add),
                  language,
                  lastGood(folder, language, source.get()),
                  folder.judge(language, problems::add));
      messages.put(language, translation.messages());
      labels.put(language, reader.labels(language, translation));
    }
    bundles.put(folder.name(), new BundleSet(source.get(), messages));
    reportUnknownLanguages(folder, table);
    return labels;
  }

  private Optional<Article> article(
      BundleFolder folder, LanguageTable table, List<Language> shown, LinkAddresses links) {
    String slug = folder.slug();
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || RESERVED.contains(slug)) {
      problems.add(
          Problem.ofFile(
              "i18n/" + folder.name(),
              "a folder name that cannot be an address",
              "lower-case letters, digits and single hyphens, and none of " + RESERVED,
              "rename the folder"));
      return Optional.empty();
    }
    Optional<ArticleSource> source =
        ArticleSource.read(folder.source(this::sourceFault), links, this::sourceFault);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    reportUnknownLanguages(folder, table);
    return Optional.of(
        new Article(
            slug,
            FactsReader.read(folder.facts(problems::add), problems::add),
            source.get().edition(),
            translations(folder, source.get(), table).stream()
                .filter(edition -> shown.contains(edition.language()))
                .filter(edition -> edition.tally().meets(bar))
                .toList()));
  }

  private List<Edition> translations(
      BundleFolder folder, ArticleSource source, LanguageTable table) {
    TranslationReader reader = new TranslationReader(source.links(), problems::add);
    Map<Language, Map<String, Message>> messages = new LinkedHashMap<>();
    List<Edition> editions = new ArrayList<>();
    for (Language language : new Languages(table.published()).sorted()) {
      if (!language.equals(Languages.SOURCE)) {
        Translation translation =
            reader.read(
                folder.translation(language, problems::add),
                language,
                source.messages(),
                lastGood(folder, language, source.messages()),
                folder.judge(language, problems::add));
        messages.put(language, translation.messages());
        editions.add(source.edition(language, translation));
      }
    }
    bundles.put(folder.name(), new BundleSet(source.messages(), messages));
    return editions;
  }

  private Map<String, Message> lastGood(
      BundleFolder folder, Language language, Map<String, Message> source) {
    return previous
        .bundles()
        .getOrDefault(folder.name(), BundleSet.NONE)
        .lastGood(language, source);
  }

  private void reportUnknownLanguages(BundleFolder folder, LanguageTable table) {
    Set<String> known =
        Stream.concat(table.published().stream(), table.drafts().stream())
            .map(language -> language.tag().value())
            .collect(Collectors.toSet());
    for (String tag : folder.tags(problems::add)) {
      if (!known.contains(tag)) {
        problems.add(
            Problem.ofFile(
                folder.label(tag + ".properties"),
                "a bundle of a language that is not listed",
                "its tag in i18n/languages.tsv",
                "add a line '" + tag + "' there, or rename the file"));
      }
    }
  }

  private void sourceFault(Problem problem) {
    sound = false;
    problems.add(problem);
  }
}
