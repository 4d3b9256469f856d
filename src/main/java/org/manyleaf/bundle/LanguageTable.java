package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyleaf.language.Direction;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;
import org.manyleaf.language.Languages;

/**
 * {@code i18n/languages.tsv}: which languages there are, and which of them may be shown to readers.
 *
 * <p>Columns, separated by tabs: tag, status (published or draft), autonym and direction ({@code
 * ltr}, {@code rtl}) where CLDR's are wrong or else {@code -}, comment. A line that begins with
 * {@code #} is a comment.
 *
 * @param published the languages readers may see, English among them
 * @param drafts the languages that are being prepared
 */
public record LanguageTable(List<Language> published, List<Language> drafts) {

  /** The name of the file in the folder of the bundles. */
  public static final String FILE = "languages.tsv";

  private static final int COLUMNS = 4;
  private static final String SHAPE =
      "TAG, published|draft, autonym or -, ltr|rtl or -, comment; separated by tabs";

  /** A well-formed tag (Apiaká, ISO 639-3), but the API has its address. */
  private static final String RESERVED = "api";

  /** Copies the lists. */
  public LanguageTable {
    published = List.copyOf(published);
    drafts = List.copyOf(drafts);
  }

  /**
   * Reads the table; empty, with problems, if English is not in it.
   *
   * @param root the folder of the bundles
   */
  public static Optional<LanguageTable> read(Path root, Consumer<Problem> problems) {
    String name = "i18n/" + FILE;
    List<Language> published = new ArrayList<>();
    List<Language> drafts = new ArrayList<>();
    Set<LanguageTag> seen = new HashSet<>();
    for (Tsv.Row row : Tsv.read(root.resolve(FILE), name, problems)) {
      Optional<Language> language = language(row.cells());
      Optional<Problem> fault = fault(name, row, language, seen);
      fault.ifPresent(problems);
      if (language.isPresent() && fault.isEmpty()) {
        (row.cells().get(1).equals("published") ? published : drafts).add(language.get());
      }
    }
    if (!published.contains(Languages.SOURCE)) {
      problems.accept(
          Problem.ofFile(
              name,
              "no published source language 'en'",
              "a line for it",
              "add 'en published - -'"));
      return Optional.empty();
    }
    return Optional.of(new LanguageTable(published, drafts));
  }

  /** Reports the bundles of a folder whose language is not in the table. */
  void reportUnknown(BundleFolder folder, Consumer<Problem> problems) {
    Set<String> known =
        Stream.concat(published.stream(), drafts.stream())
            .map(language -> language.tag().value())
            .collect(Collectors.toSet());
    for (String tag : folder.tags(problems)) {
      if (!known.contains(tag)) {
        problems.accept(
            Problem.ofFile(
                folder.label(tag + ".properties"),
                "a bundle of a language that is not listed",
                "its tag in i18n/languages.tsv",
                "add a line '" + tag + "' there, or rename the file"));
      }
    }
  }

  private static Optional<Problem> fault(
      String name, Tsv.Row row, Optional<Language> language, Set<LanguageTag> seen) {
    String found = "'" + String.join("\t", row.cells()) + "'";
    if (row.cells().get(0).equals(RESERVED)) {
      return Optional.of(
          new Problem(
              name,
              row.line(),
              null,
              found,
              "a tag that is not an address of the site",
              "delete the line, or write the tag with its script: api-Latn"));
    } else if (language.isEmpty()) {
      return Optional.of(new Problem(name, row.line(), null, found, SHAPE, "mend the line"));
    } else if (!seen.add(language.get().tag())) {
      return Optional.of(
          new Problem(
              name, row.line(), null, found + " again", "each tag once", "delete the line"));
    }
    return Optional.empty();
  }

  private static Optional<Language> language(List<String> cells) {
    if (cells.size() < COLUMNS || !cells.get(1).matches("published|draft")) {
      return Optional.empty();
    }
    try {
      Language language = Language.of(new LanguageTag(cells.get(0)));
      String autonym = cells.get(2);
      String direction = cells.get(3);
      language = autonym.equals("-") ? language : language.withAutonym(autonym);
      return Optional.of(
          direction.equals("-")
              ? language
              : language.withDirection(Direction.valueOf(direction.toUpperCase(Locale.ROOT))));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
