package org.manyleaf.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Optional;

/**
 * A BCP 47 language tag (RFC 5646) in canonical form: {@code zh-Hans}, {@code pt-BR}, {@code he}.
 *
 * @param value the tag, canonically cased, deprecated subtags replaced
 */
public record LanguageTag(String value) {

  /** Longer than any tag in use; a limit so that hostile input costs nothing. */
  private static final int LONGEST = 35;

  /**
   * Keeps a canonical tag.
   *
   * @throws IllegalArgumentException if the tag is not well-formed or not canonical
   */
  public LanguageTag {
    Optional<ULocale> locale = localeOf(value);
    if (locale.isEmpty() || !locale.get().toLanguageTag().equals(value)) {
      throw new IllegalArgumentException(
          "'"
              + value
              + "' is not a canonical BCP 47 tag"
              + locale.map(l -> "; expected '" + l.toLanguageTag() + "'").orElse(""));
    }
  }

  /**
   * Reads a tag in any spelling: case, underscores and deprecated subtags ({@code iw}, {@code tl})
   * are put right.
   *
   * @return empty if the text is no well-formed tag
   */
  public static Optional<LanguageTag> parse(String text) {
    return localeOf(text).map(locale -> new LanguageTag(locale.toLanguageTag()));
  }

  /** The ICU locale of this tag. */
  ULocale locale() {
    return ULocale.forLanguageTag(value);
  }

  /**
   * The tag with likely script and region filled in (UTS 35, "Likely Subtags"): {@code zh-CN} and
   * {@code zh-Hans} are both {@code zh-Hans-CN}, so equal results mean one language spelled twice.
   */
  String maximized() {
    return ULocale.addLikelySubtags(locale()).toLanguageTag();
  }

  private static Optional<ULocale> localeOf(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(text.replace('_', '-')).build();
      ULocale canonical = ULocale.createCanonical(locale);
      return canonical.getLanguage().isEmpty() ? Optional.empty() : Optional.of(canonical);
    } catch (IllformedLocaleException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
