package org.manyleaf.translate.terms;

import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Glossary.Term;

/**
 * A term with the forms it is found by.
 *
 * @param term the term
 * @param forms what counts as the term
 * @param avoid what must not stand for it
 */
record TermForms(Term term, List<WordForm> forms, List<WordForm> avoid) {

  /** Copies the lists. */
  public TermForms {
    forms = List.copyOf(forms);
    avoid = List.copyOf(avoid);
  }

  static TermForms of(Term term, Folding folding) {
    return new TermForms(term, forms(term.forms(), folding), forms(term.avoid(), folding));
  }

  private static List<WordForm> forms(List<String> forms, Folding folding) {
    return forms.stream().map(form -> WordForm.of(form, folding)).toList();
  }

  /** Whether a folded text uses the term. */
  boolean isUsedIn(String folded) {
    return forms.stream().anyMatch(form -> form.isIn(folded));
  }

  /** The first form in a folded text that must not stand for the term. */
  Optional<String> avoidedIn(String folded) {
    String rest = folded;
    for (WordForm form : forms) {
      rest = form.removedFrom(rest);
    }
    String without = rest;
    return avoid.stream().filter(form -> form.isIn(without)).map(WordForm::form).findFirst();
  }
}
