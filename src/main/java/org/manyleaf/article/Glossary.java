package org.manyleaf.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manyleaf.language.Language;

/**
 * The approved terms of a subject in one language, with plain definitions. Immutable.
 *
 * @param language the language of the terms
 * @param terms the terms in the order of the English file
 */
public record Glossary(Language language, List<Term> terms) {

  /** Copies the list. */
  public Glossary {
    terms = List.copyOf(terms);
  }

  /**
   * A notion and what it is called.
   *
   * @param id its name, the same in every language
   * @param term its usual form, for readers; English where it is not translated
   * @param definition what it means, for readers; English where it is not translated
   * @param forms how it may be written in running text; a {@code *} at either end stands for any
   *     letters; empty if the term is not translated
   * @param avoid what must not be written instead
   * @param reading how it is pronounced, for languages that sort by that; empty otherwise
   * @param must whether nothing but these forms will do
   */
  public record Term(
      String id,
      Segment term,
      Segment definition,
      List<String> forms,
      List<String> avoid,
      String reading,
      boolean must) {

    /** Copies the lists. */
    public Term {
      forms = List.copyOf(forms);
      avoid = List.copyOf(avoid);
    }

    /** What it is sorted by: its reading, or else the term itself. */
    public String sortedBy() {
      return reading.isEmpty() ? term.text().plain() : reading;
    }
  }

  /** Without terms. */
  public static Glossary empty(Language language) {
    return new Glossary(language, List.of());
  }

  /** All segments, each term before its definition. */
  public Stream<Segment> segments() {
    return terms.stream().flatMap(term -> Stream.of(term.term(), term.definition()));
  }

  /** How its segments stand to the English. */
  public Tally tally() {
    return Tally.of(segments().map(Segment::standing).toList());
  }

  /** The term of an id. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }
}
