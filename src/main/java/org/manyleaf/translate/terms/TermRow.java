package org.manyleaf.translate.terms;

import java.util.List;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.language.Language;

/**
 * A term in a language, and where the English uses it.
 *
 * @param language the language
 * @param english the English term
 * @param term the term in the language
 * @param uses the English segments that use it, as {@code bundle:key}
 * @param gap what is lacking
 */
public record TermRow(Language language, Term english, Term term, List<String> uses, Gap gap) {

  /** What can be lacking. */
  public enum Gap {
    /** Nothing. */
    NONE,
    /** The language does not have the term yet. */
    MISSING,
    /** The English uses the term, and no translation uses any of its forms. */
    UNUSED
  }

  /** Copies the list. */
  public TermRow {
    uses = List.copyOf(uses);
  }
}
