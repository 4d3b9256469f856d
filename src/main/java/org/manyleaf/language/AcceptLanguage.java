package org.manyleaf.language;

import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's browser asked for (RFC 9110, section 12.5.4).
 *
 * @param wanted language ranges by falling weight; {@code *} may be among them
 * @param refused ranges with {@code q=0}
 */
record AcceptLanguage(List<LanguageRange> wanted, List<LanguageRange> refused) {

  private static final AcceptLanguage ABSENT = new AcceptLanguage(List.of(), List.of());

  /** No browser sends as much; what comes behind is cut off so that a long header costs nothing. */
  private static final int LONGEST_READ = 1_000;

  /** Reads a header; one that is absent or malformed asks for nothing. */
  static AcceptLanguage parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return ABSENT;
    }
    try {
      List<LanguageRange> ranges = LanguageRange.parse(bounded(header));
      return new AcceptLanguage(
          ranges.stream().filter(range -> range.getWeight() > 0).toList(),
          ranges.stream().filter(range -> range.getWeight() == 0).toList());
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return ABSENT;
    }
  }

  /**
   * Whether the reader ruled this tag out; a range also covers its more special tags (RFC 4647).
   */
  boolean refuses(String tag) {
    return refused.stream().anyMatch(range -> covers(range, tag));
  }

  private static boolean covers(LanguageRange range, String tag) {
    String prefix = range.getRange();
    if (prefix.equals("*")) {
      return true;
    }
    return tag.regionMatches(true, 0, prefix, 0, prefix.length())
        && (tag.length() == prefix.length() || tag.charAt(prefix.length()) == '-');
  }

  private static String bounded(String header) {
    if (header.length() <= LONGEST_READ) {
      return header;
    }
    int lastWholeRange = header.lastIndexOf(',', LONGEST_READ);
    return lastWholeRange < 0 ? "" : header.substring(0, lastWholeRange);
  }
}
