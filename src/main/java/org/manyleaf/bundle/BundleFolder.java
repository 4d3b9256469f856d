package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.manyleaf.language.Language;

/**
 * A folder that holds the bundles of one article, or of the site's own words.
 *
 * @param root the folder of all bundles
 * @param name its path below it: {@code site}, {@code articles/SLUG}
 */
public record BundleFolder(Path root, String name) {

  private static final String SUFFIX = ".properties";
  private static final String SOURCE = "en" + SUFFIX;
  private static final String FACTS = "about" + SUFFIX;
  private static final String ARTICLES = "articles";
  private static final String GLOSSARY = "glossary";

  /** Second parts of addresses that belong to the site. */
  private static final Set<String> RESERVED =
      Set.of("about", "api", "glossary", "languages", "search", "with", "sheet", "feed");

  /** The folder of the site's own words. */
  public static BundleFolder site(Path root) {
    return new BundleFolder(root, "site");
  }

  /** The folder of the glossary, which may be absent: then there is none. */
  public static BundleFolder glossary(Path root) {
    return new BundleFolder(root, GLOSSARY);
  }

  /** The folders of all articles, by name. */
  public static List<BundleFolder> articles(Path root, Consumer<Problem> problems) {
    Path parent = root.resolve(ARTICLES);
    return list(parent, "i18n/" + ARTICLES, problems).stream()
        .filter(folder -> Files.isDirectory(parent.resolve(folder)))
        .map(folder -> new BundleFolder(root, ARTICLES + "/" + folder))
        .toList();
  }

  /** The last part of its path: the slug of an article. */
  public String slug() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Why the last part of its path cannot be that of an article's address; empty if it can. */
  Optional<Problem> addressFault() {
    return slug().matches("[a-z0-9]+(-[a-z0-9]+)*") && !RESERVED.contains(slug())
        ? Optional.empty()
        : Optional.of(
            Problem.ofFile(
                "i18n/" + name,
                "a folder name that cannot be an address",
                "lower-case letters, digits and single hyphens, and none of " + RESERVED,
                "rename the folder"));
  }

  /** The name of a file in it, as messages say it. */
  public String label(String file) {
    return "i18n/" + name + "/" + file;
  }

  /** Whether it is there. */
  public boolean exists() {
    return Files.isDirectory(root.resolve(name));
  }

  /** Whether it holds terms instead of running text. */
  public boolean isGlossary() {
    return name.equals(GLOSSARY);
  }

  /** Whether a key of its bundles holds a text that is translated, and no list of word forms. */
  boolean isText(String key) {
    return !isGlossary() || !GlossaryKey.isList(key);
  }

  /** What tells whether it, or what is common to all folders, has changed since. */
  FolderStamp stamp() {
    return FolderStamp.of(
        root.resolve(name), root.resolve(LanguageTable.FILE), root.resolve(LinkAddresses.FILE));
  }

  /** Reports keys of the English that do not fit together: of an article, of the glossary. */
  void reportStructure(BundleFile english, Consumer<Problem> problems) {
    if (isGlossary()) {
      GlossaryKey.report(english, english, problems);
    } else if (name.startsWith(ARTICLES + "/") && english.readable()) {
      Outline.read(english, problems);
    }
  }

  /** Where the bundle of a language is, or would be. */
  public Path bundle(Language language) {
    return path(language.tag() + SUFFIX);
  }

  /** Where the attestations of a language are, or would be. */
  public Path state(Language language) {
    return path(language.tag() + ".state.tsv");
  }

  /** Where the history of the English is, or would be. */
  public Path history() {
    return path("en.history.tsv");
  }

  /** Reads the English; a missing file is a problem. */
  public BundleFile source(Consumer<Problem> problems) {
    return BundleFile.read(path(SOURCE), label(SOURCE), problems);
  }

  /** Reads a translation; a missing file has no entries. */
  public BundleFile translation(Language language, Consumer<Problem> problems) {
    String file = language.tag() + SUFFIX;
    return BundleFile.readIfPresent(path(file), label(file), problems);
  }

  /** Reads what does not translate; a missing file has no entries. */
  BundleFile facts(Consumer<Problem> problems) {
    return BundleFile.readIfPresent(path(FACTS), label(FACTS), problems);
  }

  /** Reads the attestations of a language and the history of the English. */
  public StandingJudge judge(Language language, Consumer<Problem> problems) {
    return judge(language, history(problems), problems);
  }

  /** Reads the attestations of a language. */
  StandingJudge judge(Language language, EnglishHistory history, Consumer<Problem> problems) {
    String state = language.tag() + ".state.tsv";
    return new StandingJudge(StateFile.read(path(state), label(state), problems), history);
  }

  /** Reads the history of the English. */
  EnglishHistory history(Consumer<Problem> problems) {
    return EnglishHistory.read(history(), label("en.history.tsv"), problems);
  }

  /** The tags of the bundles in it, English included, whether or not the language is known. */
  List<String> tags(Consumer<Problem> problems) {
    return list(root.resolve(name), "i18n/" + name, problems).stream()
        .filter(file -> file.endsWith(SUFFIX) && !file.equals(FACTS))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
        .toList();
  }

  private Path path(String file) {
    return root.resolve(name).resolve(file);
  }

  private static List<String> list(Path folder, String label, Consumer<Problem> problems) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(""))
          .map(file -> file.replaceFirst("/$", ""))
          .filter(file -> !file.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.accept(Problem.ofFile(label, "no readable folder", "a folder", "create it"));
      return List.of();
    }
  }
}
