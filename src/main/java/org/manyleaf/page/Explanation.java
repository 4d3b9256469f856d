package org.manyleaf.page;

import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Segment;
import org.manyleaf.language.Languages;

/**
 * What a term means, for a reader.
 *
 * @param id the id of the term
 * @param term what it is called
 * @param definition what it means
 * @param english what it is called in English, or null where that is what it is called anyway
 * @param englishDefinition what it means in English, or null likewise
 */
record Explanation(
    String id,
    Segment term,
    Segment definition,
    @Nullable Segment english,
    @Nullable Segment englishDefinition) {

  private static final String ANCHOR = "term-";

  /** The explanation of a term. */
  static Explanation of(Glossary.Term term) {
    boolean foreign = !term.term().language().equals(Languages.SOURCE);
    boolean explained = !term.definition().language().equals(Languages.SOURCE);
    return new Explanation(
        term.id(),
        term.term(),
        term.definition(),
        foreign ? term.term().original() : null,
        explained ? term.definition().original() : null);
  }

  /** The id of the element in which a term is explained. */
  static String anchor(String id) {
    return ANCHOR + id;
  }

  /** The id of the element in which it stands. */
  public String anchor() {
    return anchor(id);
  }

  /** The id of the element with its name. */
  public String nameAnchor() {
    return anchor() + "-name";
  }
}
