package org.manyleaf.translate.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces where none belong, and in French none where one belongs. */
final class SpaceRule implements TextRule {

  private static final String MARKS = ".,;،؛，。；";

  private static final Pattern DOUBLE = Pattern.compile(" {2,}|\u00A0{2,}");
  private static final Pattern BEFORE_MARK =
      Pattern.compile("\\S[ \u00A0\u202F]+(?:[,;،؛，。；]|\\.(?![.\\p{Nd}\\p{L}]))");
  private static final Pattern BEFORE_FRENCH_MARK =
      Pattern.compile("\\S[ \u00A0\u202F]+(?:,|\\.(?![.\\p{Nd}\\p{L}]))");
  private static final Pattern FRENCH_WITHOUT =
      Pattern.compile("(?:[^\u00A0\u202F:;?!]|^)(?:[;?!]|:(?![\\p{Nd}/]))");

  private static final Pattern SPACES_BEFORE_MARK =
      Pattern.compile("(?<=\\S)[ \u00A0\u202F]+(?=[,;،؛，。；]|\\.(?![.\\p{Nd}\\p{L}]))");
  private static final Pattern SPACES_BEFORE_FRENCH_MARK =
      Pattern.compile("(?<=\\S)[ \u00A0\u202F]+(?=,|\\.(?![.\\p{Nd}\\p{L}]))");

  /** A mark that needs a space of its own before it, behind what can only be the end of words. */
  private static final Pattern MARK_BEHIND_WORD =
      Pattern.compile("(?<=[\\p{L}\\p{M}\\p{Nd}%)»”’}>…]) ?([;?!]|:(?![\\p{Nd}/]))");

  private static final Pattern EDGE = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");

  @Override
  public String id() {
    return "space";
  }

  @Override
  public String what() {
    return "Double spaces, spaces at the edge or before marks, French marks without a no-break space.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    boolean french = texts.code().equals("fr");
    Set<Complaint> found = new LinkedHashSet<>();
    String text = texts.target().pattern();
    if (!hasInkAtBothEnds(text) && EDGE.matcher(text).find()) {
      found.add(Complaint.warning("a space at the edge of the text", "none", "delete it"));
    }
    for (String words : texts.target().words()) {
      if (hasSpaceInDoubt(words)) {
        lookAtSpaces(words, french, found);
      }
      Matcher without = FRENCH_WITHOUT.matcher(words);
      if (french && without.find()) {
        found.add(
            Complaint.info(
                "'" + without.group() + "'",
                "a no-break space before : ; ? !",
                "put U+202F or U+00A0 before it"));
      }
    }
    return List.copyOf(found);
  }

  private static void lookAtSpaces(String words, boolean french, Set<Complaint> found) {
    if (DOUBLE.matcher(words).find()) {
      found.add(Complaint.warning("two spaces in a row", "one", "delete one"));
    }
    Matcher before = (french ? BEFORE_FRENCH_MARK : BEFORE_MARK).matcher(words);
    if (before.find()) {
      found.add(
          Complaint.warning(
              "a space before '" + before.group().charAt(before.group().length() - 1) + "'",
              "the mark right behind the word",
              "delete the space"));
    }
  }

  /** Whether a space has its like or a mark behind it; in most texts none has. */
  private static boolean hasSpaceInDoubt(String words) {
    for (int i = 1; i < words.length(); i++) {
      char before = words.charAt(i - 1);
      boolean space = before == ' ' || before == '\u00A0' || before == '\u202F';
      if (space && (words.charAt(i) == before || MARKS.indexOf(words.charAt(i)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInkAtBothEnds(String text) {
    return !text.isEmpty() && isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1));
  }

  private static boolean isInk(char c) {
    return (c > ' ' && c < 0x7F) || Character.isLetter(c);
  }

  @Override
  public Optional<String> mended(Texts texts) {
    boolean french = texts.code().equals("fr");
    String text = EDGE.matcher(texts.target().pattern()).replaceAll("");
    text = Passages.of(text).replaced(DOUBLE, spaces -> spaces.group().substring(0, 1));
    Pattern before = french ? SPACES_BEFORE_FRENCH_MARK : SPACES_BEFORE_MARK;
    text = Passages.of(text).replaced(before, spaces -> "");
    return Optional.of(
        french ? Passages.of(text).replaced(MARK_BEHIND_WORD, SpaceRule::setOff) : text);
  }

  private static String setOff(MatchResult mark) {
    return (mark.group(1).equals(":") ? "\u00A0" : "\u202F") + mark.group(1);
  }
}
