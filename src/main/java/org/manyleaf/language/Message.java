package org.manyleaf.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * An ICU MessageFormat pattern in one language, known to be well-formed (ICU's default apostrophe
 * mode: a single apostrophe is text unless a brace follows it).
 */
public final class Message {

  private final String pattern;
  private final Language language;
  private final Set<String> arguments;

  private Message(String pattern, Language language, Set<String> arguments) {
    this.pattern = pattern;
    this.language = language;
    this.arguments = arguments;
  }

  /**
   * Reads a pattern.
   *
   * @throws MessageSyntaxException if ICU cannot read it, if it uses numbered arguments, or if it
   *     branches on a plural keyword that its language does not have (CLDR plural rules)
   */
  public static Message parse(String pattern, Language language) throws MessageSyntaxException {
    MessagePattern parsed;
    try {
      parsed = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(pattern);
      new MessageFormat(pattern, language.locale());
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new MessageSyntaxException(String.valueOf(malformed.getMessage()));
    }
    refuseForeignPlurals(parsed, language);
    return new Message(pattern, language, argumentsOf(parsed));
  }

  private static Set<String> argumentsOf(MessagePattern parsed) throws MessageSyntaxException {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER) {
        throw new MessageSyntaxException(
            "argument {" + parsed.getSubstring(part) + "} has a number for a name");
      }
      if (part.getType() == Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(part));
      }
    }
    return Set.copyOf(names);
  }

  /**
   * Values that lead once into every branch of the message: each plural category and each choice of
   * a select, in every combination, so that all of its text can be checked.
   */
  public List<List<Argument>> samples() {
    List<List<Argument>> combinations = List.of(List.of());
    for (Map.Entry<String, List<Argument>> argument : samplesByArgument().entrySet()) {
      List<List<Argument>> longer = new ArrayList<>();
      for (List<Argument> combination : combinations) {
        for (Argument sample : argument.getValue()) {
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
    MessagePattern parsed =
        new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(pattern);
    Map<String, List<Argument>> samples = new TreeMap<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPart(i).getType() == Part.Type.ARG_START) {
        String name = parsed.getSubstring(parsed.getPart(i + 1));
        List<Argument> known = samples.computeIfAbsent(name, n -> new ArrayList<>());
        known.addAll(samplesAt(parsed, i, name));
      }
    }
    return samples;
  }

  private List<Argument> samplesAt(MessagePattern parsed, int start, String name) {
    ArgType type = parsed.getPart(start).getArgType();
    if (type == ArgType.NONE) {
      return List.of(Argument.text(name, "x"));
    }
    List<Argument> samples = new ArrayList<>();
    for (String selector : selectors(parsed, start)) {
      samples.add(
          type == ArgType.SELECT
              ? Argument.text(name, selector)
              : Argument.count(name, sampleOf(selector, type)));
    }
    return samples.isEmpty() ? List.of(Argument.count(name, 1)) : samples;
  }

  private long sampleOf(String selector, ArgType type) {
    if (selector.startsWith("=")) {
      return Long.parseLong(selector.substring(1));
    }
    return PluralRules.forLocale(language.locale(), kindOf(type)).getSamples(selector).stream()
        .filter(sample -> sample == Math.rint(sample))
        .map(Double::longValue)
        .findFirst()
        .orElse(0L);
  }

  private static List<String> selectors(MessagePattern parsed, int start) {
    List<String> selectors = new ArrayList<>();
    for (int i = start + 1; i < parsed.getLimitPartIndex(start); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        i = parsed.getLimitPartIndex(i);
      } else if (part.getType() == Part.Type.ARG_SELECTOR) {
        selectors.add(parsed.getSubstring(part));
      }
    }
    return selectors;
  }

  private static void refuseForeignPlurals(MessagePattern parsed, Language language)
      throws MessageSyntaxException {
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() != Part.Type.ARG_START || !part.getArgType().hasPluralStyle()) {
        continue;
      }
      Set<String> known =
          PluralRules.forLocale(language.locale(), kindOf(part.getArgType())).getKeywords();
      for (String selector : selectors(parsed, i)) {
        refuseForeign(selector, known, language);
      }
    }
  }

  private static void refuseForeign(String keyword, Set<String> known, Language language)
      throws MessageSyntaxException {
    if (!keyword.startsWith("=") && !known.contains(keyword)) {
      throw new MessageSyntaxException(
          "plural branch '%s' does not exist in '%s'; it has %s"
              .formatted(keyword, language.tag(), new TreeSet<>(known)));
    }
  }

  private static PluralRules.PluralType kindOf(ArgType type) {
    return type == ArgType.SELECTORDINAL
        ? PluralRules.PluralType.ORDINAL
        : PluralRules.PluralType.CARDINAL;
  }

  /** The names of the arguments it uses. */
  public Set<String> arguments() {
    return arguments;
  }

  /** The pattern as written. */
  public String pattern() {
    return pattern;
  }

  /** The language whose plural rules and digits it follows. */
  public Language language() {
    return language;
  }

  /**
   * Fills in the arguments.
   *
   * @param values one for each of {@link #arguments()}; others are ignored
   * @param prepare what to do to every text value first, for example to escape it
   * @throws IllegalArgumentException if an argument has no value
   */
  public String format(List<Argument> values, UnaryOperator<String> prepare) {
    Map<String, Object> filled = new HashMap<>();
    for (Argument value : values) {
      if (value instanceof Argument.Text text) {
        filled.put(text.name(), prepare.apply(text.value()));
      } else if (value instanceof Argument.Count count) {
        filled.put(count.name(), count.value());
      }
    }
    if (!filled.keySet().containsAll(arguments)) {
      throw new IllegalArgumentException(
          "Bug: '" + pattern + "' needs " + arguments + ", got " + filled.keySet());
    }
    return new MessageFormat(pattern, language.locale()).format(filled);
  }
}
