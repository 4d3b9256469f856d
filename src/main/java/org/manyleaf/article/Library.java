package org.manyleaf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/** Everything the site has to say at one moment, in all its languages. Immutable. */
public final class Library {

  private final Languages languages;
  private final List<Language> prepared;
  private final Map<Language, Labels> labels;
  private final Map<Language, Glossary> glossaries;
  private final List<Article> articles;

  /**
   * Puts a library together.
   *
   * @param languages the languages readers can choose
   * @param prepared the languages that are not yet for readers, but named to them
   * @param labels the site's words at least in each of the former
   * @param glossaries the terms that are explained, by language; a language may have none
   * @param articles the articles, in the order lists show them
   * @throws IllegalArgumentException if a language has no labels
   */
  public Library(
      Languages languages,
      List<Language> prepared,
      Map<Language, Labels> labels,
      Map<Language, Glossary> glossaries,
      List<Article> articles) {
    if (!labels.keySet().containsAll(languages.sorted())) {
      throw new IllegalArgumentException("Bug: " + languages.sorted() + " but " + labels.keySet());
    }
    this.languages = languages;
    this.prepared = List.copyOf(prepared);
    this.labels = Map.copyOf(labels);
    this.glossaries = Map.copyOf(glossaries);
    this.articles = List.copyOf(articles);
  }

  /** The languages readers can choose. */
  public Languages languages() {
    return languages;
  }

  /** The languages that are being prepared. */
  public List<Language> prepared() {
    return prepared;
  }

  /** The terms that are explained in a language; without terms if the site explains none. */
  public Glossary glossary(Language language) {
    return glossaries.getOrDefault(language, Glossary.empty(language));
  }

  /** How everything in a language stands to the English: the site's words, terms, all articles. */
  public Tally tally(Language language) {
    List<Standing> standings = new ArrayList<>(labels(language).standings());
    glossary(language).segments().map(Segment::standing).forEach(standings::add);
    for (Article article : articles) {
      article
          .edition(language)
          .map(edition -> edition.segments().map(Segment::standing))
          .orElseGet(() -> article.source().segments().map(s -> new Missing(Missing.Reason.ABSENT)))
          .forEach(standings::add);
    }
    return Tally.of(standings);
  }

  /** The articles, in the order lists show them. */
  public List<Article> articles() {
    return articles;
  }

  /** The article of this name. */
  public Optional<Article> article(String slug) {
    return articles.stream().filter(article -> article.slug().equals(slug)).findFirst();
  }

  /**
   * The site's words in a language.
   *
   * @throws IllegalArgumentException if the library does not have the language
   */
  public Labels labels(Language language) {
    Labels words = labels.get(language);
    if (words == null) {
      throw new IllegalArgumentException("Bug: the library has no " + language.tag());
    }
    return words;
  }
}
