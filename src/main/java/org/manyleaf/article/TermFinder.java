package org.manyleaf.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manyleaf.language.FoldedText;
import org.manyleaf.language.Folding;
import org.manyleaf.language.WordForm;

/** Finds the terms of a glossary in running text of its language. Immutable. */
public final class TermFinder {

  /** The earliest mention, and of those that begin together the longest. */
  private static final Comparator<Mention> FIRST =
      Comparator.comparingInt(Mention::start)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed());

  private final Folding folding;
  private final List<Form> forms;

  private record Form(String term, WordForm form) {}

  /**
   * Words that are a term.
   *
   * @param term the id of the term
   * @param start where they begin in the text
   * @param end where they end
   */
  public record Mention(String term, int start, int end) {}

  /** Learns the forms of all terms. */
  public TermFinder(Glossary glossary) {
    this.folding = new Folding(glossary.language());
    this.forms =
        glossary.terms().stream()
            .flatMap(t -> t.forms().stream().map(f -> new Form(t.id(), WordForm.of(f, folding))))
            .toList();
  }

  /**
   * The terms in a text, from its beginning to its end, none inside another. A text that is not in
   * normalization form C has none, because places in it would be others.
   */
  public List<Mention> mentions(String text) {
    FoldedText folded = folding.fold(text);
    List<Mention> mentions = new ArrayList<>();
    if (!folded.original().equals(text)) {
      return mentions;
    }
    Optional<Mention> next = next(folded, 0);
    while (next.isPresent()) {
      mentions.add(next.get());
      next = next(folded, next.get().end());
    }
    return mentions;
  }

  private Optional<Mention> next(FoldedText text, int from) {
    return forms.stream().flatMap(form -> mention(form, text, from)).min(FIRST);
  }

  private static Stream<Mention> mention(Form form, FoldedText text, int from) {
    return form.form().firstIn(text, from).stream()
        .filter(place -> place.end() > place.start())
        .map(place -> new Mention(form.term(), place.start(), place.end()));
  }
}
