package org.manyleaf.translate.check;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.manyleaf.translate.check.Branches.Plural;

/** A plural has no branch for a form that the language has (CLDR plural rules). */
final class PluralLackingRule implements TextRule {

  /** Where {@code many} is for a million and more, and for compact numbers, alone. */
  private static final Set<String> MANY_IS_MILLIONS = Set.of("es", "fr", "pt", "it", "ca");

  @Override
  public String id() {
    return "plural-lacking";
  }

  @Override
  public String what() {
    return "A plural has no branch for a form that the language has.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    List<Complaint> complaints = new ArrayList<>();
    for (Plural plural :
        Branches.of(texts.target().pattern()).map(Branches::plurals).orElse(List.of())) {
      Set<String> forms = formsOf(texts, plural);
      Set<String> lacking = new TreeSet<>(forms);
      plural.selectors().forEach(lacking::remove);
      if (!lacking.isEmpty()) {
        complaints.add(
            Complaint.of(
                severity(texts, plural, lacking),
                "no branch " + String.join(", ", lacking) + " in {" + plural.name() + "}",
                "the forms of the language " + new TreeSet<>(forms),
                "add it; a branch for an exact number like =1 does not replace it"));
      }
    }
    return complaints;
  }

  private static Severity severity(Texts texts, Plural plural, Set<String> lacking) {
    return !plural.ordinal()
            && lacking.equals(Set.of("many"))
            && MANY_IS_MILLIONS.contains(texts.code())
        ? Severity.INFO
        : Severity.WARNING;
  }

  private static Set<String> formsOf(Texts texts, Plural plural) {
    PluralType kind = plural.ordinal() ? PluralType.ORDINAL : PluralType.CARDINAL;
    return PluralRules.forLocale(texts.locale(), kind).getKeywords();
  }
}
