package org.manyleaf.translate.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text holds control characters: tabs, line ends and what no key types. */
final class ControlRule implements TextRule {

  private static final Pattern SPACING = Pattern.compile(" *[\\t\\n\\x0B\\f\\r\\x85]+ *");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  @Override
  public String id() {
    return "control";
  }

  @Override
  public String what() {
    return "Control characters, tabs or line ends in a text.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    String text = texts.target().pattern();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return List.of(
            Complaint.error(
                "U+%04X".formatted((int) text.charAt(i)),
                "no control character",
                "delete it; a space is enough between words"));
      }
    }
    return List.of();
  }

  @Override
  public Optional<String> mended(Texts texts) {
    String spaced = SPACING.matcher(texts.target().pattern()).replaceAll(" ");
    return Optional.of(CONTROL.matcher(spaced).replaceAll("").strip());
  }
}
