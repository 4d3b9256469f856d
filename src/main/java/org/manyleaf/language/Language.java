package org.manyleaf.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site.
 *
 * @param tag its canonical BCP 47 tag, as it stands in addresses and {@code lang} attributes
 * @param autonym its name in itself, as it stands in the language menu
 * @param direction the base direction of its script
 */
public record Language(LanguageTag tag, String autonym, Direction direction) {

  private static final String UNKNOWN_SCRIPT = "Zzzz";

  private static final Set<String> KNOWN =
      Stream.of(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  /** Parents across languages, as CLDR has them ({@code parentLocales}). */
  private static final Map<String, ULocale> PARENTS = Map.of("ht", new ULocale("fr", "HT"));

  /** A language with the autonym and the direction that CLDR gives it. */
  public static Language of(LanguageTag tag) {
    ULocale locale = tag.locale();
    Direction direction = locale.isRightToLeft() ? Direction.RTL : Direction.LTR;
    return new Language(
        tag, nameOf(locale, locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU), direction);
  }

  /**
   * A language with the autonym and the direction that CLDR gives it.
   *
   * @throws IllegalArgumentException if the tag is not a canonical BCP 47 tag
   */
  public static Language of(String tag) {
    return of(new LanguageTag(tag));
  }

  /** This language under another autonym, for where CLDR's is not the one readers use. */
  public Language withAutonym(String better) {
    return new Language(tag, better, direction);
  }

  /** This language with another direction, for where CLDR has none or a wrong one. */
  public Language withDirection(Direction better) {
    return new Language(tag, autonym, better);
  }

  /** The name of this language in another one, in the case it has in the middle of a sentence. */
  public String nameIn(Language reader) {
    return nameOf(
        tag.locale(), reader.conventions(), DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
  }

  /** The name of this language in another one, in the case it has in a table or a list. */
  public String listedIn(Language reader) {
    return nameOf(
        tag.locale(), reader.conventions(), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
  }

  /**
   * The ISO 15924 code of the script this language is written in: {@code Arab}, {@code Hans};
   * {@code Zzzz} if CLDR does not know it.
   */
  public String script() {
    String explicit = locale().getScript();
    if (!explicit.isEmpty()) {
      return explicit;
    }
    int @Nullable [] scripts = UScript.getCode(locale());
    if (scripts != null) {
      return UScript.getShortName(scripts[0]);
    }
    String likely = ULocale.addLikelySubtags(locale()).getScript();
    return likely.isEmpty() ? UNKNOWN_SCRIPT : likely;
  }

  /** The plural categories of the language (CLDR), {@code other} last. */
  public List<String> pluralCategories() {
    Set<String> known = PluralRules.forLocale(locale()).getKeywords();
    return Stream.of("zero", "one", "two", "few", "many", "other").filter(known::contains).toList();
  }

  ULocale locale() {
    return tag.locale();
  }

  /**
   * The locale whose words for dates, numbers and languages are used: that of the language or,
   * where ICU has no data of it, that of its parent. Left to itself, ICU would take the machine's
   * own.
   */
  ULocale conventions() {
    String language = locale().getLanguage();
    return KNOWN.contains(language) ? locale() : PARENTS.getOrDefault(language, ULocale.ENGLISH);
  }

  private static String nameOf(ULocale named, ULocale reader, DisplayContext capitalization) {
    return LocaleDisplayNames.getInstance(reader, DisplayContext.DIALECT_NAMES, capitalization)
        .localeDisplayName(named);
  }
}
