package org.manyleaf.translate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Problem;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.translate.terms.Termbase;

/** Holds translations against all rules. Immutable; may be shared between threads. */
public final class Checker {

  static final RuleInfo UNSOUND =
      new RuleInfo("unsound", "A text is broken and cannot be shown; readers see the English.");

  static final List<Rule> RULES =
      List.of(
          new MissingRule(),
          new StaleRule(),
          new ApostropheRule(),
          new ControlRule(),
          new PluralLackingRule(),
          new MarkupRule(),
          new NumbersRule(),
          new UnitRule(),
          new NegationRule(),
          new NfcRule(),
          new InvisibleRule(),
          new ScriptRule(),
          new EqualRule(),
          new SpaceRule(),
          new EndPunctuationRule(),
          new BracketsRule(),
          new LengthRule(),
          new RepeatedWordRule(),
          new SameEnglishRule(),
          new OrderRule());

  private final List<Rule> rules;

  private final Map<Language, TargetLanguage> languages = new ConcurrentHashMap<>();

  /** The English as read before: every text of it comes once for each language. */
  private final Map<String, Wording> english = new ConcurrentHashMap<>();

  /** A checker that knows no terms. */
  public Checker() {
    this(Termbase.EMPTY);
  }

  /** A checker that holds translations to these terms, too. */
  public Checker(Termbase termbase) {
    rules = rulesWith(termbase);
  }

  private static List<Rule> rulesWith(Termbase termbase) {
    return Stream.concat(RULES.stream(), Stream.of(new TermRule(termbase))).toList();
  }

  /** All rules, the one for broken texts first. */
  public static List<RuleInfo> rules() {
    return Stream.concat(
            Stream.of(UNSOUND),
            rulesWith(Termbase.EMPTY).stream().map(rule -> new RuleInfo(rule.id(), rule.what())))
        .toList();
  }

  /**
   * All that the rules have to say, in the order of the files, without what is accepted in the
   * state file for today's text.
   */
  public List<Finding> check(BundlePair pair) {
    List<Finding> findings = new ArrayList<>();
    TargetLanguage language = languages.computeIfAbsent(pair.language(), TargetLanguage::of);
    pair.units().forEach(unit -> check(pair, language, unit, findings));
    rules.forEach(rule -> rule.checkWhole(pair, findings::add));
    findings.removeIf(finding -> isAccepted(pair, finding));
    for (Problem problem : pair.problems()) {
      findings.add(Finding.unsound(problem));
    }
    return findings.stream().sorted().distinct().toList();
  }

  private void check(BundlePair pair, TargetLanguage language, Unit unit, List<Finding> findings) {
    @Nullable Texts texts = unit.target().map(t -> texts(language, unit, t.value())).orElse(null);
    for (Rule rule : rules) {
      if (!(rule instanceof TextRule textRule)) {
        rule.check(pair, unit, findings::add);
      } else if (texts != null) {
        textRule.check(pair, unit, texts, findings::add);
      }
    }
  }

  private Texts texts(TargetLanguage language, Unit unit, String target) {
    Wording source = english.computeIfAbsent(unit.source().value(), Wording::english);
    return new Texts(language, source, language.wording(target), unit.source().directives());
  }

  private static boolean isAccepted(BundlePair pair, Finding finding) {
    // Fingerprints cost; hardly any finding needs one.
    return pair.judge().state().mentions(finding.rule(), finding.key())
        && pair.target()
            .entry(finding.key())
            .map(entry -> Fingerprint.of(entry.value()))
            .filter(target -> pair.judge().state().accepts(finding.rule(), finding.key(), target))
            .isPresent();
  }
}
