package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
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
import org.manyleaf.article.TranslationState;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * Reads a whole {@code i18n} folder once, reporting everything that is wrong in it. A reader object
 * is used for one reading.
 */
final class LibraryReader {

  private static final String SUFFIX = ".properties";
  private static final String SOURCE_FILE = "en.properties";
  private static final String FACTS_FILE = "about.properties";

  /** Second parts of addresses that belong to the site. */
  private static final Set<String> RESERVED =
      Set.of("about", "glossary", "languages", "search", "with", "sheet", "feed");

  private final Path root;
  private final LibraryReading previous;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, BundleSet> bundles = new LinkedHashMap<>();
  private boolean sound = true;

  LibraryReader(Path root, LibraryReading previous) {
    this.root = root;
    this.previous = previous;
  }

  /** Reads everything. */
  LibraryReading read() {
    Optional<LanguageTable> table =
        LanguageTable.read(root.resolve("languages.tsv"), "i18n/languages.tsv", problems::add);
    LinkAddresses links = LinkAddresses.read(file("links.properties"), problems::add);
    Optional<Library> library = table.flatMap(languages -> library(languages, links));
    return new LibraryReading(
        library.filter(l -> sound), problems.stream().sorted().toList(), Map.copyOf(bundles));
  }

  private Optional<Library> library(LanguageTable table, LinkAddresses links) {
    Map<Language, Labels> labels = labels(table, links);
    List<Article> articles = new ArrayList<>();
    for (String slug : folders("articles")) {
      article(slug, table, links).ifPresent(articles::add);
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Library(new Languages(table.published().keySet()), labels, articles));
  }

  private Map<Language, Labels> labels(LanguageTable table, LinkAddresses links) {
    LabelsReader reader =
        new LabelsReader(sourceFile("site"), links, this::sourceFault, problems::add);
    Map<Language, Labels> labels = new LinkedHashMap<>();
    Optional<Map<String, Message>> source = reader.source();
    if (source.isEmpty()) {
      return labels;
    }
    Map<Language, Map<String, Message>> translations = new LinkedHashMap<>();
    table
        .published()
        .forEach(
            (language, state) -> {
              Map<String, Message> translated =
                  language.equals(Languages.SOURCE)
                      ? Map.of()
                      : reader.translation(
                          optionalFile("site/" + language.tag() + SUFFIX),
                          language,
                          lastGood("site", language, source.get()));
              translations.put(language, translated);
              labels.put(language, reader.labels(language, state, translated));
            });
    bundles.put("site", new BundleSet(source.get(), translations));
    reportUnknownLanguages("site", table);
    return labels;
  }

  private Optional<Article> article(String slug, LanguageTable table, LinkAddresses links) {
    String folder = "articles/" + slug;
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || RESERVED.contains(slug)) {
      problems.add(
          Problem.ofFile(
              "i18n/" + folder,
              "a folder name that cannot be an address",
              "lower-case letters, digits and single hyphens, and none of " + RESERVED,
              "rename the folder"));
      return Optional.empty();
    }
    Optional<ArticleSource> source =
        ArticleSource.read(sourceFile(folder), links, this::sourceFault);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    reportUnknownLanguages(folder, table);
    return Optional.of(
        new Article(
            slug,
            FactsReader.read(optionalFile(folder + "/" + FACTS_FILE), problems::add),
            source.get().edition(),
            translations(folder, source.get(), table)));
  }

  private List<Edition> translations(String folder, ArticleSource source, LanguageTable table) {
    TranslationReader reader = new TranslationReader(source.links(), problems::add);
    Map<Language, Map<String, Message>> translations = new LinkedHashMap<>();
    List<Edition> editions = new ArrayList<>();
    for (Language language : new Languages(table.published().keySet()).sorted()) {
      if (language.equals(Languages.SOURCE)) {
        continue;
      }
      Map<String, Message> translated =
          reader.read(
              optionalFile(folder + "/" + language.tag() + SUFFIX),
              language,
              source.messages(),
              lastGood(folder, language, source.messages()));
      translations.put(language, translated);
      if (!translated.isEmpty()) {
        TranslationState state = table.published().getOrDefault(language, TranslationState.MACHINE);
        editions.add(source.edition(language, state, translated));
      }
    }
    bundles.put(folder, new BundleSet(source.messages(), translations));
    return editions;
  }

  private Map<String, Message> lastGood(
      String folder, Language language, Map<String, Message> source) {
    return previous.bundles().getOrDefault(folder, BundleSet.NONE).lastGood(language, source);
  }

  private void reportUnknownLanguages(String folder, LanguageTable table) {
    Set<String> known =
        table.published().keySet().stream().map(l -> l.tag().value()).collect(Collectors.toSet());
    for (String name : names(folder)) {
      String tag = name.substring(0, Math.max(0, name.length() - SUFFIX.length()));
      boolean ofLanguage = name.endsWith(SUFFIX) && !name.equals(FACTS_FILE);
      if (ofLanguage && !known.contains(tag) && !table.drafts().contains(tag)) {
        problems.add(
            Problem.ofFile(
                "i18n/" + folder + "/" + name,
                "a bundle of a language that is not listed",
                "its tag in i18n/languages.tsv",
                "add a line '" + tag + "' there, or rename the file"));
      }
    }
  }

  private List<String> folders(String parent) {
    return names(parent).stream()
        .filter(name -> Files.isDirectory(root.resolve(parent).resolve(name)))
        .toList();
  }

  private List<String> names(String folder) {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .map(path -> String.valueOf(path.getFileName()).replaceFirst("/$", ""))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.add(Problem.ofFile("i18n/" + folder, "no readable folder", "a folder", "create it"));
      return List.of();
    }
  }

  private void sourceFault(Problem problem) {
    sound = false;
    problems.add(problem);
  }

  private BundleFile sourceFile(String folder) {
    String name = folder + "/" + SOURCE_FILE;
    return BundleFile.read(root.resolve(name), "i18n/" + name, this::sourceFault);
  }

  private BundleFile file(String name) {
    return BundleFile.read(root.resolve(name), "i18n/" + name, problems::add);
  }

  private BundleFile optionalFile(String name) {
    return BundleFile.readIfPresent(root.resolve(name), "i18n/" + name, problems::add);
  }
}
