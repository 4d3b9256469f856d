package org.manyleaf.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages readers can choose, sorted by autonym (CLDR root collation, UTS 10).
 *
 * <p>Immutable. English, the source of every translation, is always among them.
 */
public final class Languages {

  /** The language every article is written in. */
  public static final Language SOURCE = Language.of("en");

  private final List<Language> sorted;
  private final Map<String, Language> byTag;
  private final Map<String, Language> byMaximizedTag;

  /**
   * Sorts the languages.
   *
   * @throws IllegalArgumentException if English is missing or a language stands twice
   */
  public Languages(Collection<Language> languages) {
    if (!languages.contains(SOURCE)) {
      throw new IllegalArgumentException("the source language 'en' is missing in " + languages);
    }
    Collator collator = Collator.getInstance(ULocale.ROOT);
    sorted =
        languages.stream()
            .sorted(
                Comparator.comparing(Language::autonym, collator::compare)
                    .thenComparing(language -> language.tag().value()))
            .toList();
    byTag = indexed(language -> language.tag().value());
    byMaximizedTag = indexed(language -> language.tag().maximized());
  }

  private Map<String, Language> indexed(Function<Language, String> key) {
    return sorted.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  /** All languages, in the order a menu shows them. */
  public List<Language> sorted() {
    return sorted;
  }

  /** The language with exactly this canonical tag. */
  public Optional<Language> exactly(String tag) {
    return Optional.ofNullable(byTag.get(tag));
  }

  /**
   * The language that this tag means in any spelling: {@code ZH-cn} is {@code zh-Hans}, {@code pt}
   * is {@code pt-BR}, {@code iw} is {@code he}. A mere relative ({@code en-GB} for {@code en}) is
   * another language.
   */
  public Optional<Language> meantBy(String tag) {
    return LanguageTag.parse(tag).map(LanguageTag::maximized).map(byMaximizedTag::get);
  }
}
