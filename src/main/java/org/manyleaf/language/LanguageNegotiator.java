package org.manyleaf.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocaleMatcher.Direction;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language for a reader whose address does not name one, with CLDR's language distances
 * (UTS 35, "Language Matching").
 *
 * <p>Another language than the one asked for is never a guess of ours: CLDR's one-way matches
 * ("Breton readers know French") count only between scripts of one language, so a reader of an
 * unknown language gets English and the language menu.
 */
public final class LanguageNegotiator {

  private final Languages languages;
  private final Matching matching;

  /** Prepares the matching for these languages. */
  public LanguageNegotiator(Languages languages) {
    this.languages = languages;
    this.matching = new Matching(languages.sorted());
  }

  /**
   * The best language for this reader.
   *
   * @param acceptLanguage the header as received; null, garbage and 10 kB of it give English
   */
  public Language negotiate(@Nullable String acceptLanguage) {
    AcceptLanguage reader = AcceptLanguage.parse(acceptLanguage);
    if (reader.refused().isEmpty()) {
      return matching.best(wantedBy(reader)).orElse(Languages.SOURCE);
    }
    List<Language> acceptable =
        languages.sorted().stream().filter(l -> !reader.refuses(l.tag().value())).toList();
    Matching narrowed = new Matching(acceptable);
    return narrowed.best(wantedBy(reader)).orElseGet(() -> fallback(reader, acceptable));
  }

  /** English unless it is refused and the reader would take anything else. */
  private static Language fallback(AcceptLanguage reader, List<Language> acceptable) {
    boolean anythingGoes = reader.wanted().stream().anyMatch(range -> range.getRange().equals("*"));
    boolean keepEnglish =
        acceptable.isEmpty() || acceptable.contains(Languages.SOURCE) || !anythingGoes;
    return keepEnglish ? Languages.SOURCE : acceptable.get(0);
  }

  private static List<ULocale> wantedBy(AcceptLanguage reader) {
    List<ULocale> wanted = new ArrayList<>();
    for (LanguageRange range : reader.wanted()) {
      LanguageTag.parse(range.getRange()).map(LanguageTag::locale).ifPresent(wanted::add);
    }
    return wanted;
  }

  /** ICU's matchers over one set of languages. */
  private static final class Matching {
    private final List<Language> supported;
    private final LocaleMatcher broad;
    private final LocaleMatcher strict;

    Matching(Collection<Language> supported) {
      this.supported = List.copyOf(supported);
      this.broad = matcher(Direction.WITH_ONE_WAY);
      this.strict = matcher(Direction.ONLY_TWO_WAY);
    }

    private LocaleMatcher matcher(Direction direction) {
      return LocaleMatcher.builder()
          .setSupportedULocales(supported.stream().map(Language::locale).toList())
          .setNoDefaultLocale()
          .setDirection(direction)
          .build();
    }

    Optional<Language> best(List<ULocale> wanted) {
      if (supported.isEmpty() || wanted.isEmpty()) {
        return Optional.empty();
      }
      return among(wanted).or(() -> wanted.stream().flatMap(this::alone).findFirst());
    }

    /** ICU weighs late wishes less, until it does not see them any more behind many others. */
    private Stream<Language> alone(ULocale wish) {
      return among(List.of(wish)).stream();
    }

    private Optional<Language> among(List<ULocale> wanted) {
      LocaleMatcher.Result result = broad.getBestMatchResult(wanted);
      if (result.getSupportedIndex() >= 0 && !sameLanguage(result)) {
        result = strict.getBestMatchResult(wanted);
      }
      int index = result.getSupportedIndex();
      return index < 0 ? Optional.empty() : Optional.of(supported.get(index));
    }

    private static boolean sameLanguage(LocaleMatcher.Result result) {
      return result
          .getDesiredULocale()
          .getLanguage()
          .equals(result.getSupportedULocale().getLanguage());
    }
  }
}
