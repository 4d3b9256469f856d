package org.manyleaf.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Block;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Library;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Section;
import org.manyleaf.article.Segment;
import org.manyleaf.article.TermFinder;
import org.manyleaf.language.Language;

/**
 * The texts of an edition in which terms are marked that the glossary explains: the first use of
 * each in every section. Headings are not touched.
 */
final class TermMarks {

  /** Nothing is marked. */
  static final TermMarks NONE = new TermMarks(null);

  private final Map<String, SafeText> marked = new HashMap<>();
  private final Set<String> terms = new LinkedHashSet<>();

  private final @Nullable TermButtons buttons;

  private TermMarks(@Nullable TermButtons buttons) {
    this.buttons = buttons;
  }

  /** Marks the terms of an edition; what is shown in English, by their English forms. */
  static TermMarks of(Edition edition, Library library) {
    Language page = edition.language();
    TermButtons buttons = new TermButtons(library.glossary(page), library.labels(page));
    TermMarks marks = new TermMarks(buttons);
    Map<Language, TermFinder> finders = new HashMap<>();
    for (Section section : edition.sections()) {
      Set<String> done = new LinkedHashSet<>();
      section.blocks().stream()
          .flatMap(TermMarks::running)
          .forEach(
              segment -> {
                TermFinder finder =
                    finders.computeIfAbsent(
                        segment.language(), language -> new TermFinder(library.glossary(language)));
                marks.marked.put(segment.key(), segment.text().explained(finder, done));
              });
      done.stream().filter(id -> buttons.glossary().term(id).isPresent()).forEach(marks.terms::add);
    }
    return marks;
  }

  /** The segments of a block in which a reader may stop at a word: not those that are headings. */
  private static Stream<Segment> running(Block block) {
    if (block instanceof Block.ComparisonTable table) {
      return table.rows().stream().flatMap(row -> row.cells().stream());
    }
    return block instanceof Block.Callout callout
        ? callout.paragraphs().stream()
        : block.segments();
  }

  /** A text as HTML, with its marked terms as buttons. */
  String html(Segment segment) {
    SafeText text = marked.getOrDefault(segment.key(), segment.text());
    return buttons == null ? text.html() : buttons.html(text);
  }

  /** The ids of all terms that are marked somewhere, in the order of their first use. */
  List<String> terms() {
    return List.copyOf(terms);
  }
}
