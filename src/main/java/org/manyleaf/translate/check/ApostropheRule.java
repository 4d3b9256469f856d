package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A straight apostrophe in front of a brace, which hides the argument behind it from ICU (its
 * {@code DOUBLE_OPTIONAL} mode): readers of {@code l'{name}} see braces.
 */
final class ApostropheRule implements TextRule {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][a-z0-9_]*)");
  private static final Pattern HIDING = Pattern.compile("(?<!')'(?=\\{([a-z][a-z0-9_]*)\\s*[,}])");
  private static final Pattern ELISION = Pattern.compile("(?<=\\p{L})" + HIDING.pattern());

  @Override
  public String id() {
    return "apostrophe";
  }

  @Override
  public String what() {
    return "An apostrophe hides an argument.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    if (texts.target().pattern().indexOf('{') < 0) {
      return List.of();
    }
    Set<String> arguments = argumentsIn(texts.english().pattern());
    Matcher hiding = HIDING.matcher(texts.target().pattern());
    while (hiding.find()) {
      if (arguments.contains(hiding.group(1)) && !hides(texts.english(), hiding.group(1))) {
        return List.of(
            Complaint.error(
                "'{" + hiding.group(1) + "}, which readers see as it stands",
                "’{" + hiding.group(1) + "}",
                "write the apostrophe as ’"));
      }
    }
    return List.of();
  }

  @Override
  public Optional<String> mended(Texts texts) {
    Set<String> arguments = argumentsIn(texts.english().pattern());
    return Optional.of(
        ELISION
            .matcher(texts.target().pattern())
            .replaceAll(found -> arguments.contains(found.group(1)) ? "’" : "'"));
  }

  private static boolean hides(Wording english, String argument) {
    return english.pattern().contains("'{" + argument);
  }

  private static Set<String> argumentsIn(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
