package org.manyleaf.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The style that stands in every page.
 *
 * @param raw the style without comments and needless space
 */
public record Stylesheet(String raw) implements RawContent {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND_PUNCTUATION = Pattern.compile(" ?([{};,>]) ?");

  /**
   * Refuses what could end the element.
   *
   * @throws IllegalArgumentException if there is a {@code <} in the style
   */
  public Stylesheet {
    if (raw.contains("<")) {
      throw new IllegalArgumentException("the stylesheet must not contain '<'");
    }
  }

  /** Shrinks a style; strings in it must not hold runs of spaces or braces. */
  static Stylesheet of(String css) {
    String bare = COMMENT.matcher(css).replaceAll("");
    String single = SPACE.matcher(bare).replaceAll(" ");
    String tight = AROUND_PUNCTUATION.matcher(single).replaceAll("$1");
    return new Stylesheet(tight.replace(": ", ":").replace(";}", "}").strip());
  }

  /** What a Content Security Policy must allow for it: {@code 'sha256-…'}. */
  public String cspSource() {
    return Digest.cspSource(raw.getBytes(StandardCharsets.UTF_8));
  }
}
