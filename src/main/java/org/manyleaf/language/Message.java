package org.manyleaf.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * An ICU MessageFormat pattern in one language, known to be well-formed (ICU's default apostrophe
 * mode: a single apostrophe is text unless a brace follows it).
 */
public final class Message {

  private static final Pattern QUOTED = Pattern.compile("''|'[{}#|][^']*('|$)");

  private final MessagePattern parsed;
  private final Language language;
  private final Set<String> arguments;

  private Message(MessagePattern parsed, Language language, Set<String> arguments) {
    this.parsed = parsed;
    this.language = language;
    this.arguments = arguments;
  }

  /**
   * Reads a pattern.
   *
   * @throws MessageSyntaxException if ICU cannot read it, if a brace is left over, if it uses
   *     numbered arguments, or if it branches on a plural keyword that its language does not have
   *     (CLDR plural rules)
   */
  public static Message parse(String pattern, Language language) throws MessageSyntaxException {
    MessagePattern parsed;
    try {
      parsed = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(pattern);
      if (pattern.indexOf('{') >= 0) {
        new MessageFormat(pattern, language.conventions());
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new MessageSyntaxException(String.valueOf(malformed.getMessage()));
    }
    refuseLeftoverBrace(pattern);
    new MessageBranches(parsed, language).refuseForeignPlurals();
    return new Message(parsed.freeze(), language, argumentsOf(parsed));
  }

  /** ICU takes a closing brace too many for text; a translator never means one. */
  private static void refuseLeftoverBrace(String pattern) throws MessageSyntaxException {
    if (pattern.indexOf('}') < 0) {
      return;
    }
    String unquoted = QUOTED.matcher(pattern).replaceAll("");
    long opened = unquoted.chars().filter(c -> c == '{').count();
    long closed = unquoted.chars().filter(c -> c == '}').count();
    if (closed > opened) {
      throw new MessageSyntaxException("a } that closes nothing in '" + pattern + "'");
    }
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
    return new MessageBranches(parsed, language).samples();
  }

  /**
   * The pattern with its words rewritten; arguments, selectors and quoting stay.
   *
   * @param change given each run of text between them
   */
  public String rewritten(UnaryOperator<String> change) {
    return MessageText.rewritten(parsed, change);
  }

  /** The names of the arguments it uses. */
  public Set<String> arguments() {
    return arguments;
  }

  /** The pattern as written. */
  public String pattern() {
    return parsed.getPatternString();
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
    if (arguments.isEmpty() && pattern().indexOf('\'') < 0) {
      return pattern();
    }
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
          "Bug: '" + pattern() + "' needs " + arguments + ", got " + filled.keySet());
    }
    return new MessageFormat(pattern(), language.conventions()).format(filled);
  }
}
