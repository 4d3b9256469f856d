package org.manyleaf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.page.json.JsonDocument;
import org.manyleaf.page.json.JsonDocument.ArticleState;
import org.manyleaf.page.json.JsonDocument.LanguageState;
import org.manyleaf.page.json.JsonDocument.Listed;
import org.manyleaf.page.json.JsonDocument.Place;
import org.manyleaf.page.json.JsonDocument.Released;
import org.manyleaf.page.json.JsonDocument.Statement;

/** Puts together what an answer of the API says; in the words of the pages, where there are any. */
final class ApiComposer {

  private final Library library;
  private final BaseUrl base;
  private final NoticeComposer notices;

  ApiComposer(Library library, BaseUrl base) {
    this.library = library;
    this.base = base;
    this.notices = new NoticeComposer(library);
  }

  JsonDocument catalogue() {
    List<Listed> articles = new ArrayList<>();
    for (Article article : library.articles()) {
      articles.add(new Listed(article.slug(), editions(article)));
    }
    return new JsonDocument.Catalogue(library.labels(Languages.SOURCE), articles);
  }

  JsonDocument edition(ApiAddress.Reading address) {
    Article article = library.article(address.slug()).orElseThrow();
    Edition edition = article.edition(address.language()).orElseThrow();
    List<Statement> notice =
        notices
            .of(new PageAddress.Reading(address.language(), address.slug()), edition.tally())
            .stream()
            .flatMap(whole -> whole.statements().stream())
            .map(said -> new Statement(said.title(), said.text()))
            .toList();
    return new JsonDocument.WholeEdition(
        article, released(article, edition), place(article, article.source()), notice);
  }

  JsonDocument overview() {
    List<LanguageState> states = new ArrayList<>();
    for (Language language : library.languages().sorted()) {
      List<ArticleState> articles = new ArrayList<>();
      for (Article article : library.articles()) {
        Optional<Edition> edition = article.edition(language);
        articles.add(
            new ArticleState(
                article.slug(), edition.map(there -> released(article, there)).orElse(null)));
      }
      states.add(
          new LanguageState(
              language,
              base.resolve(new PageAddress.Home(language).path()),
              library.tally(language),
              library.labels(language).tally(),
              library.glossary(language).tally(),
              articles));
    }
    return new JsonDocument.Overview(states, library.prepared());
  }

  /** What went wrong, and the editions of the article that was asked for, if there is one. */
  JsonDocument problem(Failure failure, Optional<Article> article) {
    String description = base.resolve(new ApiAddress.Description().path());
    List<Released> editions = article.map(this::editions).orElse(List.of());
    return switch (failure) {
      case NOT_FOUND ->
          new JsonDocument.Problem(
              404,
              "Not Found",
              article.isPresent()
                  ? "This article is not published in this language. 'editions' has those there are."
                  : "There is nothing at this address. 'openapi' leads to what there is.",
              description,
              editions);
      case METHOD ->
          new JsonDocument.Problem(
              405, "Method Not Allowed", "The API can only be read.", description, editions);
      case SERVER ->
          new JsonDocument.Problem(
              500,
              "Internal Server Error",
              "The fault is ours. Please try again in a few minutes.",
              description,
              editions);
    };
  }

  private List<Released> editions(Article article) {
    return library.languages().sorted().stream()
        .flatMap(language -> article.edition(language).stream())
        .map(edition -> released(article, edition))
        .toList();
  }

  private Released released(Article article, Edition edition) {
    return new Released(library.labels(edition.language()), edition, place(article, edition));
  }

  private Place place(Article article, Edition edition) {
    Language language = edition.language();
    return new Place(
        base.resolve(new PageAddress.Reading(language, article.slug()).path()),
        base.resolve(new ApiAddress.Reading(language, article.slug()).path()));
  }
}
