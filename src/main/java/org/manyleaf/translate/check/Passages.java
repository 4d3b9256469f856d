package org.manyleaf.translate.check;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.BitSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a pattern the words stand that readers see: no argument, selector, tag or entity is
 * among them, so that a mend never touches one.
 */
final class Passages {

  private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|&[A-Za-z0-9#]+;");

  private final String pattern;
  private final BitSet places;

  private Passages(String pattern, BitSet places) {
    this.pattern = pattern;
    this.places = places;
  }

  /** The words of a pattern; none if it is no ICU message. */
  static Passages of(String pattern) {
    BitSet places = new BitSet();
    Branches.of(pattern).ifPresent(branches -> mark(branches.pattern(), places));
    Matcher markup = MARKUP.matcher(pattern);
    while (markup.find()) {
      places.clear(markup.start(), markup.end());
    }
    return new Passages(pattern, places);
  }

  private static void mark(MessagePattern parsed, BitSet places) {
    int from = 0;
    boolean inWords = false;
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (inWords) {
        places.set(from, part.getIndex());
      }
      from = part.getLimit();
      inWords =
          switch (part.getType()) {
            case MSG_START, ARG_LIMIT, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER -> true;
            default -> false;
          };
    }
  }

  /** The pattern with all that is found among the words replaced. */
  String replaced(Pattern found, Function<MatchResult, String> replacement) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    Matcher matcher = found.matcher(pattern);
    while (matcher.find()) {
      if (places.nextClearBit(matcher.start()) >= matcher.end()) {
        out.append(pattern, done, matcher.start()).append(replacement.apply(matcher));
        done = matcher.end();
      }
    }
    return out.append(pattern, done, pattern.length()).toString();
  }
}
