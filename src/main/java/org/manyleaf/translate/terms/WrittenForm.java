package org.manyleaf.translate.terms;

import java.util.ArrayList;
import java.util.List;
import org.manyleaf.article.Glossary.Term;

/**
 * A form of a term that stands for itself, as other tools want it; patterns with a {@code *} do
 * not.
 *
 * @param text the form
 * @param status whether it is to be used
 */
record WrittenForm(String text, Status status) {

  /** Whether a form is to be used (ISO 30042, administrative status). */
  enum Status {
    /** The usual one. */
    PREFERRED,
    /** May be used. */
    ADMITTED,
    /** Must not be used. */
    DEPRECATED;

    /** As TBX-Basic writes it. */
    String tbx() {
      return word() + "Term-admn-sts";
    }

    /** In small letters. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The forms of a term, the usual one first. */
  static List<WrittenForm> of(Term term) {
    String usual = term.term().text().plain();
    List<WrittenForm> forms = new ArrayList<>(List.of(new WrittenForm(usual, Status.PREFERRED)));
    add(forms, term.forms().stream().filter(form -> !form.equals(usual)).toList(), Status.ADMITTED);
    add(forms, term.avoid(), Status.DEPRECATED);
    return forms;
  }

  private static void add(List<WrittenForm> forms, List<String> texts, Status status) {
    texts.stream()
        .filter(text -> text.indexOf('*') < 0)
        .forEach(text -> forms.add(new WrittenForm(text, status)));
  }
}
