package org.manyleaf.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/**
 * For whom a library is read: which languages they see, and how far those must be vouched for.
 *
 * @param bar how far a language or an edition must be vouched for
 * @param everything whether they see drafts, and what does not meet the bar
 * @param made languages whose texts are made from the English
 */
public record Audience(Status bar, boolean everything, List<MadeLanguage> made) {

  /** Copies the list. */
  public Audience {
    made = List.copyOf(made);
  }

  /** Readers see what is published and vouched for so far. */
  public static Audience readers(Status bar) {
    return new Audience(bar, false, List.of());
  }

  /** Translators see all there is, and languages made for them. */
  public static Audience translators(List<MadeLanguage> made) {
    return new Audience(Status.UNATTESTED, true, made);
  }

  /** How a language is made, if it is one that is. */
  Optional<MadeLanguage> made(Language language) {
    return made.stream().filter(other -> other.language().equals(language)).findFirst();
  }

  /** The languages to read. */
  List<Language> languages(LanguageTable table) {
    Stream<Language> more =
        everything
            ? Stream.concat(table.drafts().stream(), made.stream().map(MadeLanguage::language))
            : Stream.of();
    return Stream.concat(table.published().stream(), more).distinct().toList();
  }

  /** Whether they see a language, or an article in it, that stands like this. */
  boolean sees(Language language, Tally tally) {
    return everything || language.equals(Languages.SOURCE) || tally.meets(bar);
  }
}
