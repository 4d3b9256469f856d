package org.manyleaf.translate.terms;

import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.language.FoldedText;
import org.manyleaf.language.Folding;
import org.manyleaf.language.WordForm;

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

  /** Whether a text uses the term. */
  boolean isUsedIn(FoldedText text) {
    return forms.stream().anyMatch(form -> form.isIn(text));
  }

  /** The first form in a text that must not stand for the term. */
  Optional<String> avoidedIn(FoldedText text) {
    FoldedText rest = text;
    for (WordForm form : forms) {
      rest = form.removedFrom(rest);
    }
    FoldedText without = rest;
    return avoid.stream().filter(form -> form.isIn(without)).map(WordForm::form).findFirst();
  }
}
