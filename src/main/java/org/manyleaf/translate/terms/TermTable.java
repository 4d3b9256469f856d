package org.manyleaf.translate.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.translate.terms.TermRow.Gap;

/**
 * Which terms a language has and uses.
 *
 * @param termbase the glossaries
 */
public record TermTable(Termbase termbase) {

  /**
   * A row for each English term.
   *
   * @param pairs the bundles of the language; the glossary's own is not looked at
   */
  public List<TermRow> rows(Language language, List<BundlePair> pairs) {
    Map<String, List<String>> uses = new LinkedHashMap<>();
    Set<String> rendered = new HashSet<>();
    Set<String> wanted = new HashSet<>();
    for (BundlePair pair : pairs) {
      for (Unit unit : pair.folder().isGlossary() ? List.<Unit>of() : pair.units()) {
        String english = unit.source().value();
        for (Term term : termbase.usedIn(english)) {
          uses.computeIfAbsent(term.id(), id -> new ArrayList<>())
              .add(pair.folder().slug() + ":" + unit.key());
        }
        unit.target()
            .ifPresent(
                target ->
                    termbase
                        .uses(english, language, target.value())
                        .forEach(use -> note(use, wanted, rendered)));
      }
    }
    wanted.removeAll(rendered);
    return termbase.english().terms().stream()
        .map(term -> row(language, term, uses.getOrDefault(term.id(), List.of()), wanted))
        .toList();
  }

  private static void note(TermUse use, Set<String> wanted, Set<String> rendered) {
    (use.rendered() ? rendered : wanted).add(use.term().id());
  }

  private TermRow row(Language language, Term english, List<String> uses, Set<String> unused) {
    Term own = termbase.in(language).term(english.id()).orElse(english);
    Gap gap = unused.contains(english.id()) ? Gap.UNUSED : Gap.NONE;
    return new TermRow(
        language, english, own, uses, own.term().language().equals(language) ? gap : Gap.MISSING);
  }
}
