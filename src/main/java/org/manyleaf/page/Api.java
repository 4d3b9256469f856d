package org.manyleaf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.manyleaf.article.Article;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.page.json.JsonRenderer;

/**
 * All documents of the API of one library, each rendered once, when it is first asked for. Safe to
 * share between threads.
 */
public final class Api {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String DESCRIPTION = "/api/openapi.json";

  private final ApiSignpost signpost;
  private final ApiComposer composer;
  private final JsonRenderer renderer = new JsonRenderer();
  private final Map<Object, Rendered> ready = new ConcurrentHashMap<>();

  Api(Library library, BaseUrl base) {
    this.signpost = new ApiSignpost(library);
    this.composer = new ApiComposer(library, base);
  }

  /** Where a path leads, as sent; it begins with {@link ApiAddress#ROOT}. */
  public ApiDestination resolve(String path) {
    return signpost.resolve(path);
  }

  /** A document that exists. */
  public Rendered document(ApiAddress address) {
    return ready.computeIfAbsent(address, key -> render(address));
  }

  private Rendered render(ApiAddress address) {
    if (address instanceof ApiAddress.Articles) {
      return Rendered.of(JSON, Optional.empty(), renderer.render(composer.catalogue()));
    } else if (address instanceof ApiAddress.Reading reading) {
      Optional<Language> language = Optional.of(reading.language());
      return Rendered.of(JSON, language, renderer.render(composer.edition(reading)));
    } else if (address instanceof ApiAddress.Status) {
      return Rendered.of(JSON, Optional.empty(), renderer.render(composer.overview()));
    } else if (address instanceof ApiAddress.Description) {
      return Rendered.of(JSON, Optional.of(Languages.SOURCE), description());
    }
    throw new IllegalStateException("Bug: no document for " + address);
  }

  private static byte[] description() {
    try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("Bug: the class path has no " + DESCRIPTION);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Which failure, for which article. */
  private record ProblemKey(Failure failure, Optional<String> slug) {}

  /**
   * Problem details (RFC 9457) that tell what went wrong.
   *
   * @param article the article that was asked for, if there is one
   */
  public Rendered problem(Failure failure, Optional<Article> article) {
    return ready.computeIfAbsent(
        new ProblemKey(failure, article.map(Article::slug)),
        key ->
            Rendered.of(
                PROBLEM,
                Optional.of(Languages.SOURCE),
                renderer.render(composer.problem(failure, article))));
  }
}
