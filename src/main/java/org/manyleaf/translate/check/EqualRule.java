package org.manyleaf.translate.check;

import java.util.List;
import java.util.regex.Pattern;

/** A translation is the English text itself. */
final class EqualRule implements TextRule {

  private static final Pattern ORDINARY_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{3,}(?!\\p{L})");

  @Override
  public String id() {
    return "equal";
  }

  @Override
  public String what() {
    return "The translation is the same as the English.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    boolean equal = texts.target().pattern().equals(texts.english().pattern());
    return equal && ORDINARY_WORD.matcher(String.join(" ", texts.target().ownWords())).find()
        ? List.of(
            Complaint.warning(
                "the English text",
                "a translation",
                "translate it, or delete the line: then the page marks it as English"))
        : List.of();
  }
}
