package org.manyleaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.TranslationState;
import org.manyleaf.language.Direction;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;
import org.manyleaf.language.Languages;

/**
 * {@code i18n/languages.tsv}: which languages there are, which of them readers see, and how far
 * their translations can be trusted.
 *
 * <p>Columns, separated by tabs: tag, status (published or draft), state ({@code source}, {@code
 * machine}, {@code translated}, {@code reviewed}), autonym and direction ({@code ltr}, {@code rtl})
 * where CLDR's are wrong or else {@code -}, comment. A line that begins with {@code #} is a
 * comment.
 *
 * @param published the languages readers see, each with the state of its translations
 * @param drafts the tags of languages that are being prepared
 */
record LanguageTable(Map<Language, TranslationState> published, List<String> drafts) {

  private static final int COLUMNS = 5;
  private static final String SHAPE =
      "TAG, published|draft, source|machine|translated|reviewed, autonym or -, ltr|rtl or -,"
          + " comment; separated by tabs";

  /** Reads the table; empty, with problems, if English is not in it. */
  static Optional<LanguageTable> read(Path path, String name, Consumer<Problem> problems) {
    Map<Language, TranslationState> published = new LinkedHashMap<>();
    List<String> drafts = new ArrayList<>();
    int number = 0;
    for (String line : lines(path, name, problems)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Optional<Row> row = Row.parse(line);
      if (row.isEmpty()) {
        problems.accept(new Problem(name, number, null, "'" + line + "'", SHAPE, "mend the line"));
      } else if (!row.get().published()) {
        drafts.add(row.get().language().tag().value());
      } else if (published.putIfAbsent(row.get().language(), row.get().state()) != null) {
        problems.accept(
            new Problem(
                name, number, null, "'" + line + "' again", "each tag once", "delete the line"));
      }
    }
    if (published.get(Languages.SOURCE) != TranslationState.SOURCE) {
      problems.accept(
          Problem.ofFile(
              name,
              "no published source language 'en'",
              "a line for it",
              "add 'en published source - -'"));
      return Optional.empty();
    }
    return Optional.of(new LanguageTable(published, drafts));
  }

  private static List<String> lines(Path path, String name, Consumer<Problem> problems) {
    try {
      return StrictUtf8.decode(Files.readAllBytes(path), name, problems)
          .map(text -> text.lines().toList())
          .orElse(List.of());
    } catch (IOException unreadable) {
      problems.accept(
          Problem.ofFile(name, "no readable file", "the table of languages", "restore it"));
      return List.of();
    }
  }

  /** One line of the table. */
  private record Row(Language language, boolean published, TranslationState state) {

    static Optional<Row> parse(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS || !cells[1].matches("published|draft")) {
        return Optional.empty();
      }
      try {
        Language language = Language.of(new LanguageTag(cells[0]));
        language = cells[3].equals("-") ? language : language.withAutonym(cells[3]);
        language = cells[4].equals("-") ? language : language.withDirection(direction(cells[4]));
        return Optional.of(new Row(language, cells[1].equals("published"), state(cells[2])));
      } catch (IllegalArgumentException malformed) {
        return Optional.empty();
      }
    }

    private static Direction direction(String name) {
      return Direction.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static TranslationState state(String name) {
      return TranslationState.valueOf(name.toUpperCase(Locale.ROOT));
    }
  }
}
