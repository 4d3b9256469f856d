package org.manyleaf.translate.check;

import java.util.ArrayList;
import java.util.List;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.translate.terms.TermUse;
import org.manyleaf.translate.terms.Termbase;

/**
 * The English uses a term of the glossary, and the translation none of its approved forms, or one
 * to avoid.
 *
 * @param termbase the glossaries
 */
record TermRule(Termbase termbase) implements TextRule {

  @Override
  public String id() {
    return "term";
  }

  @Override
  public String what() {
    return "A term is not translated as the glossary has it.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    List<Complaint> complaints = new ArrayList<>();
    for (TermUse use :
        termbase.uses(joined(texts.english()), texts.language(), joined(texts.target()))) {
      Term term = use.term();
      Severity severity = term.must() ? Severity.ERROR : Severity.WARNING;
      String expected = "'" + String.join("' or '", term.forms()) + "' as in the glossary";
      if (!use.avoided().isEmpty()) {
        complaints.add(
            Complaint.of(severity, "'" + use.avoided() + "'", expected, "write the approved term"));
      } else if (!use.rendered()) {
        complaints.add(
            Complaint.of(
                severity,
                "no form of the term " + term.id(),
                expected,
                "write it, or add the form to i18n/glossary/"
                    + texts.language().tag()
                    + ".properties"));
      }
    }
    return complaints;
  }

  private static String joined(Wording wording) {
    return String.join("\n", wording.words());
  }
}
