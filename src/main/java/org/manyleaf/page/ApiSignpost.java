package org.manyleaf.page;

import java.util.List;
import java.util.Optional;
import org.manyleaf.article.Article;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/** Tells where a path of the API leads, for one library. */
final class ApiSignpost {

  private static final List<ApiAddress> FIXED =
      List.of(new ApiAddress.Articles(), new ApiAddress.Status(), new ApiAddress.Description());

  /** In {@code /api/articles/{slug}/{tag}}. */
  private static final int SLUG = 3;

  private static final int TAG = 4;

  private final Library library;

  ApiSignpost(Library library) {
    this.library = library;
  }

  /** Reads the path of a request, as sent. */
  ApiDestination resolve(String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    Optional<ApiAddress> fixed =
        FIXED.stream().filter(address -> address.path().equals(bare)).findFirst();
    return fixed.map(address -> foundOrMoved(address, path)).orElseGet(() -> edition(bare, path));
  }

  private ApiDestination edition(String bare, String path) {
    String[] parts = bare.split("/", -1);
    boolean shaped = bare.startsWith(ApiAddress.Articles.PATH + "/") && parts.length <= TAG + 1;
    Optional<Article> article = shaped ? library.article(parts[SLUG]) : Optional.empty();
    return article
        .filter(known -> parts.length == TAG + 1)
        .flatMap(known -> address(known, parts[TAG]))
        .map(address -> foundOrMoved(address, path))
        .orElseGet(() -> new ApiDestination.Missing(article));
  }

  private Optional<ApiAddress> address(Article article, String tag) {
    Languages languages = library.languages();
    Optional<Language> language = languages.exactly(tag).or(() -> languages.meantBy(tag));
    return language
        .filter(known -> article.edition(known).isPresent())
        .map(known -> new ApiAddress.Reading(known, article.slug()));
  }

  private static ApiDestination foundOrMoved(ApiAddress address, String path) {
    return address.path().equals(path)
        ? new ApiDestination.Found(address)
        : new ApiDestination.Moved(address.path());
  }
}
