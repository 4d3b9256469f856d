package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Article;
import org.manyleaf.article.Glossary;
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
  private final Map<String, FolderReading<Map<Language, Glossary>>> terms = new HashMap<>();
  private final Map<String, FolderReading<Article>> articles = new HashMap<>();
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
        Map.copyOf(terms),
        Map.copyOf(articles));
  }

  private Optional<Library> library(LanguageTable table, LinkAddresses links) {
    Map<Language, Labels> labels =
        unlessUnchanged(
                BundleFolder.site(root),
                List.of(),
                previous.words(),
                words,
                reading -> labels(reading, table, links))
            .orElse(Map.of());
    Map<Language, Glossary> glossaries = glossaries(table, links);
    List<Language> shown =
        labels.values().stream()
            .filter(words -> audience.sees(words.language(), words.tally()))
            .map(Labels::language)
            .toList();
    List<Language> prepared =
        Stream.concat(table.published().stream(), table.drafts().stream())
            .filter(language -> !shown.contains(language))
            .toList();
    ArticleReader reader = new ArticleReader(table, links, shown, this::sourceFault);
    List<Article> all = new ArrayList<>();
    for (BundleFolder folder : BundleFolder.articles(root, problems::add)) {
      unlessUnchanged(folder, shown, previous.articles(), articles, reader::read)
          .ifPresent(all::add);
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Library(new Languages(shown), prepared, labels, glossaries, all));
  }

  /** Reads a folder, or takes its earlier reading again if nothing it was made from has changed. */
  private <T> Optional<T> unlessUnchanged(
      BundleFolder folder,
      List<Language> shown,
      Map<String, FolderReading<T>> before,
      Map<String, FolderReading<T>> now,
      Function<FolderInReading, Optional<T>> reader) {
    FolderStamp stamp = folder.stamp();
    @Nullable FolderReading<T> earlier = before.get(folder.name());
    if (earlier != null && earlier.holdsFor(stamp, shown)) {
      problems.addAll(earlier.problems());
      now.put(folder.name(), earlier);
      return Optional.of(earlier.result());
    }
    BundleSet lastGood = earlier == null ? BundleSet.NONE : earlier.bundles();
    FolderInReading reading = new FolderInReading(folder, audience, lastGood, problems::add);
    int first = problems.size();
    Optional<T> result = reader.apply(reading);
    List<Problem> own = problems.subList(first, problems.size());
    result.ifPresent(
        read ->
            now.put(
                folder.name(), new FolderReading<>(stamp, shown, read, own, reading.bundles())));
    return result;
  }

  private Optional<Map<Language, Labels>> labels(
      FolderInReading reading, LanguageTable table, LinkAddresses links) {
    LabelsReader reader =
        new LabelsReader(reading.folder().source(this::sourceFault), links, this::sourceFault);
    Map<Language, Labels> labels = new LinkedHashMap<>();
    Optional<Map<String, Message>> source = reader.source();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    for (Language language : audience.languages(table)) {
      Translation translation = reading.translation(language, links, source.get());
      labels.put(language, reader.labels(language, translation));
    }
    table.reportUnknown(reading.folder(), problems::add);
    return Optional.of(labels);
  }

  private Map<Language, Glossary> glossaries(LanguageTable table, LinkAddresses links) {
    BundleFolder folder = BundleFolder.glossary(root);
    return folder.exists()
        ? unlessUnchanged(
                folder,
                List.of(),
                previous.glossaries(),
                terms,
                reading -> glossaries(reading, table, links))
            .orElse(Map.of())
        : Map.of();
  }

  private Optional<Map<Language, Glossary>> glossaries(
      FolderInReading reading, LanguageTable table, LinkAddresses links) {
    return GlossaryReader.of(root, links, this::sourceFault)
        .filter(GlossaryReader::isWhole)
        .map(
            reader -> {
              table.reportUnknown(reading.folder(), problems::add);
              Map<Language, Glossary> glossaries = new LinkedHashMap<>();
              for (Language language : audience.languages(table)) {
                glossaries.put(language, reader.in(language, reading));
              }
              return glossaries;
            });
  }

  private void sourceFault(Problem problem) {
    sound = false;
    problems.add(problem);
  }
}
