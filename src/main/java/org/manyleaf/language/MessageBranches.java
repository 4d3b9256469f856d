package org.manyleaf.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plural and select branches of a message in one language.
 *
 * @param pattern the parsed message
 * @param language whose plural rules decide between branches
 */
record MessageBranches(MessagePattern pattern, Language language) {

  /**
   * Refuses plural keywords that the language does not have (CLDR plural rules).
   *
   * @throws MessageSyntaxException if there is one
   */
  void refuseForeignPlurals() throws MessageSyntaxException {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        Set<String> known = rulesOf(part.getArgType()).getKeywords();
        for (String selector : selectors(i)) {
          refuseForeign(selector, known);
        }
      }
    }
  }

  private void refuseForeign(String keyword, Set<String> known) throws MessageSyntaxException {
    if (!keyword.startsWith("=") && !known.contains(keyword)) {
      throw new MessageSyntaxException(
          "plural branch '%s' does not exist in '%s'; it has %s"
              .formatted(keyword, language.tag(), new TreeSet<>(known)));
    }
  }

  /** Values that lead into every branch, in every combination of the message's arguments. */
  List<List<Argument>> samples() {
    List<List<Argument>> combinations = List.of(List.of());
    for (List<Argument> samples : samplesByArgument().values()) {
      List<List<Argument>> longer = new ArrayList<>();
      for (List<Argument> combination : combinations) {
        for (Argument sample : samples) {
          List<Argument> extended = new ArrayList<>(combination);
          extended.add(sample);
          longer.add(extended);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private Map<String, List<Argument>> samplesByArgument() {
    Map<String, List<Argument>> samples = new TreeMap<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == Part.Type.ARG_START) {
        String name = pattern.getSubstring(pattern.getPart(i + 1));
        samples.computeIfAbsent(name, n -> new ArrayList<>()).addAll(samplesAt(i, name));
      }
    }
    return samples;
  }

  private List<Argument> samplesAt(int start, String name) {
    ArgType type = pattern.getPart(start).getArgType();
    if (type == ArgType.NONE) {
      return List.of(Argument.text(name, "x"));
    }
    List<String> selectors = selectors(start);
    List<Argument> samples = new ArrayList<>();
    for (String selector : selectors) {
      samples.add(
          type == ArgType.SELECT
              ? Argument.text(name, selector)
              : Argument.count(name, sampleOf(selector, type, selectors)));
    }
    return samples.isEmpty() ? List.of(Argument.count(name, 1)) : samples;
  }

  /** A whole number that takes this branch and not one for an exact number. */
  private long sampleOf(String selector, ArgType type, List<String> selectors) {
    if (selector.startsWith("=")) {
      return Long.parseLong(selector.substring(1));
    }
    return rulesOf(type).getSamples(selector).stream()
        .filter(sample -> sample == Math.rint(sample))
        .map(Double::longValue)
        .filter(sample -> !selectors.contains("=" + sample))
        .findFirst()
        .orElse(0L);
  }

  private List<String> selectors(int start) {
    List<String> selectors = new ArrayList<>();
    for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      } else if (part.getType() == Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(part));
      }
    }
    return selectors;
  }

  private PluralRules rulesOf(ArgType type) {
    PluralRules.PluralType kind =
        type == ArgType.SELECTORDINAL
            ? PluralRules.PluralType.ORDINAL
            : PluralRules.PluralType.CARDINAL;
    return PluralRules.forLocale(language.locale(), kind);
  }
}
