package org.manyleaf.translate.terms;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.translate.terms.WrittenForm.Status;

/** Writes the terms of a language as a glossary of OmegaT: English, translation, comment, tabs. */
public final class OmegatGlossary {

  private static final String HEAD =
      "# Terms of this project: English, translation, comment, separated by tabs, in UTF-8.\n";

  private OmegatGlossary() {}

  /**
   * The text of the file: a line for each English form; the comment says what must not be written
   * and what the term means.
   *
   * @param english the English glossary
   * @param glossary the same in another language; what it lacks is left out
   */
  public static String write(Glossary english, Glossary glossary) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Term source : english.terms()) {
      Optional<Term> target = glossary.term(source.id()).filter(term -> !term.term().isMissing());
      if (target.isPresent()) {
        for (WrittenForm form : WrittenForm.of(source)) {
          if (form.status() != Status.DEPRECATED) {
            text.append(line(form.text(), target.get()));
          }
        }
      }
    }
    return text.toString();
  }

  private static String line(String english, Term target) {
    List<String> avoided =
        WrittenForm.of(target).stream()
            .filter(form -> form.status() == Status.DEPRECATED)
            .map(WrittenForm::text)
            .toList();
    StringJoiner comment = new StringJoiner("; ");
    if (!avoided.isEmpty()) {
      comment.add("not: " + String.join(", ", avoided));
    }
    if (!target.definition().isMissing()) {
      comment.add(target.definition().text().plain());
    }
    return english + "\t" + target.term().text().plain() + "\t" + comment + "\n";
  }
}
