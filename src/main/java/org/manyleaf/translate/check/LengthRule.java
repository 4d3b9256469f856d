package org.manyleaf.translate.check;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text is longer than the {@code #: max=N} above its English allows. */
final class LengthRule implements TextRule {

  private static final Pattern MAX = Pattern.compile("max=([0-9]{1,6})");

  @Override
  public String id() {
    return "length";
  }

  @Override
  public String what() {
    return "The text is longer than '#: max=' above the English allows.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    if (texts.directives().isEmpty()) {
      return List.of();
    }
    OptionalInt max =
        texts.directives().stream()
            .map(MAX::matcher)
            .filter(Matcher::matches)
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .min();
    if (max.isEmpty()) {
      return List.of();
    }
    int length = texts.target().words().stream().mapToInt(w -> graphemes(w, texts)).max().orElse(0);
    return length > max.getAsInt()
        ? List.of(
            Complaint.error(
                length + " characters", "at most " + max.getAsInt(), "say it in fewer words"))
        : List.of();
  }

  private static int graphemes(String text, Texts texts) {
    BreakIterator boundary = BreakIterator.getCharacterInstance(texts.locale());
    boundary.setText(text);
    int count = 0;
    while (boundary.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
