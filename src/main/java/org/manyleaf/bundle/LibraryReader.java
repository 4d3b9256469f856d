package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  private final Path root;
  private final Audience audience;
  private final LibraryReading previous;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, FolderReading<Map<Language, Labels>>> words = new HashMap<>();
  private final Map<String, FolderReading<Article>> articles = new HashMap<>();

  /** Of the folder that is being read: what it falls back on, and what the next reading will. */
  private BundleSet lastGood = BundleSet.NONE;

  private BundleSet bundles = BundleSet.NONE;
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
        library.filter(l -> sound),
        problems.stream().sorted().toList(),
        Map.copyOf(words),
        Map.copyOf(articles));
  }

  private Optional<Library> library(LanguageTable table, LinkAddresses links) {
    BundleFolder site = BundleFolder.site(root);
    Map<Language, Labels> labels =
        unlessUnchanged(site, List.of(), previous.words(), words, () -> labels(site, table, links))
            .orElse(Map.of());
    List<Language> shown =
        labels.values().stream()
            .filter(words -> audience.sees(words.language(), words.tally()))
            .map(Labels::language)
            .toList();
    List<Language> prepared =
        Stream.concat(table.published().stream(), table.drafts().stream())
            .filter(language -> !shown.contains(language))
            .toList();
    List<Article> all = new ArrayList<>();
    for (BundleFolder folder : BundleFolder.articles(root, problems::add)) {
      unlessUnchanged(
              folder,
              shown,
              previous.articles(),
              articles,
              () -> article(folder, table, shown, links))
          .ifPresent(all::add);
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Library(new Languages(shown), prepared, labels, all));
  }

  /** Reads a folder, or takes its earlier reading again if nothing it was made from has changed. */
  private <T> Optional<T> unlessUnchanged(
      BundleFolder folder,
      List<Language> shown,
      Map<String, FolderReading<T>> before,
      Map<String, FolderReading<T>> now,
      Supplier<Optional<T>> reader) {
    FolderStamp stamp = folder.stamp();
    @Nullable FolderReading<T> earlier = before.get(folder.name());
    if (earlier != null && earlier.holdsFor(stamp, shown)) {
      problems.addAll(earlier.problems());
      now.put(folder.name(), earlier);
      return Optional.of(earlier.result());
    }
    lastGood = earlier == null ? BundleSet.NONE : earlier.bundles();
    int first = problems.size();
    Optional<T> result = reader.get();
    List<Problem> own = problems.subList(first, problems.size());
    result.ifPresent(
        read -> now.put(folder.name(), new FolderReading<>(stamp, shown, read, own, bundles)));
    return result;
  }

  private Optional<Map<Language, Labels>> labels(
      BundleFolder folder, LanguageTable table, LinkAddresses links) {
    LabelsReader reader =
        new LabelsReader(folder.source(this::sourceFault), links, this::sourceFault);
    Map<Language, Labels> labels = new LinkedHashMap<>();
    Optional<Map<String, Message>> source = reader.source();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, Map<String, Message>> messages = new LinkedHashMap<>();
    for (Language language : audience.languages(table)) {
      Translation translation = translation(folder, language, links, source.get());
      messages.put(language, translation.messages());
      labels.put(language, reader.labels(language, translation));
    }
    bundles = new BundleSet(source.get(), messages);
    table.reportUnknown(folder, problems::add);
    return Optional.of(labels);
  }

  private Optional<Article> article(
      BundleFolder folder, LanguageTable table, List<Language> shown, LinkAddresses links) {
    Optional<Problem> unfit = folder.addressFault();
    if (unfit.isPresent()) {
      problems.add(unfit.get());
      return Optional.empty();
    }
    Optional<ArticleSource> source =
        ArticleSource.read(folder.source(this::sourceFault), links, this::sourceFault);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    table.reportUnknown(folder, problems::add);
    return Optional.of(
        new Article(
            folder.slug(),
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
    bundles = new BundleSet(texts.messages(), messages);
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
                        lastGood.lastGood(language, source),
                        folder.judge(language, problems::add)));
  }

  private void sourceFault(Problem problem) {
    sound = false;
    problems.add(problem);
  }
}
