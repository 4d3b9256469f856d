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
  private final Audience audience;
  private final LibraryReading previous;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, BundleSet> bundles = new LinkedHashMap<>();
  private boolean sound = true;

  /**
   * Prepares a reading.
   *
   * @param audience for whom
   */
  LibraryReader(Path root, Audience audience, LibraryReading previous) {
    this.root = root;
    this.audience = audience;
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
            .filter(words -> audience.sees(words.language(), words.tally()))
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

  private Map<Language, Labels> labels(LanguageTable table, LinkAddresses links) {
    BundleFolder folder = BundleFolder.site(root);
    LabelsReader reader =
        new LabelsReader(folder.source(this::sourceFault), links, this::sourceFault);
    Map<Language, Labels> labels = new LinkedHashMap<>();
    Optional<Map<String, Message>> source = reader.source();
    if (source.isEmpty()) {
      return labels;
    }
    Map<Language, Map<String, Message>> messages = new LinkedHashMap<>();
    for (Language language : audience.languages(table)) {
      Translation translation = translation(folder, language, links, source.get());
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
                .filter(edition -> audience.sees(edition.language(), edition.tally()))
                .toList()));
  }

  private List<Edition> translations(
      BundleFolder folder, ArticleSource source, LanguageTable table) {
    EnglishTexts texts = source.texts();
    Map<Language, Map<String, Message>> messages = new LinkedHashMap<>();
    List<Edition> editions = new ArrayList<>();
    for (Language language : new Languages(audience.languages(table)).sorted()) {
      if (!language.equals(Languages.SOURCE)) {
        Translation translation = translation(folder, language, texts.links(), texts.messages());
        messages.put(language, translation.messages());
        editions.add(source.edition(language, translation));
      }
    }
    bundles.put(folder.name(), new BundleSet(texts.messages(), messages));
    return editions;
  }

  private Translation translation(
      BundleFolder folder, Language language, LinkAddresses links, Map<String, Message> source) {
    if (language.equals(Languages.SOURCE)) {
      return Translation.NONE;
    }
    return audience.made().stream()
        .filter(made -> made.language().equals(language))
        .findFirst()
        .map(made -> made.of(source))
        .orElseGet(
            () ->
                new TranslationReader(links, problems::add)
                    .read(
                        folder.translation(language, problems::add),
                        language,
                        source,
                        lastGood(folder, language, source),
                        folder.judge(language, problems::add)));
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
