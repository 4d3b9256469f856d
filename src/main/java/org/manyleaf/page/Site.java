package org.manyleaf.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Library;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageNegotiator;

/**
 * All pages of one library, each rendered once, when it is first asked for. A changed library is a
 * new site. Safe to share between threads.
 */
public final class Site {

  private final Library library;
  private final Signpost signpost;
  private final LanguageNegotiator negotiator;
  private final PageComposer composer;
  private final PageRenderer renderer;
  private final Sitemap sitemap;
  private final Api api;
  private final Map<Object, Rendered> ready = new ConcurrentHashMap<>();

  private Site(Library library, Assets assets, BaseUrl base, PageRenderer renderer) {
    this.library = library;
    this.signpost = new Signpost(library);
    this.negotiator = new LanguageNegotiator(library.languages());
    this.composer = new PageComposer(library, assets, base);
    this.renderer = renderer;
    this.sitemap = new Sitemap(library);
    this.api = new Api(library, base);
  }

  /** Builds sites that share templates, style and base address. */
  public static final class Builder {
    private final Assets assets;
    private final BaseUrl base;
    private final PageRenderer renderer;

    /** Prepares the templates for readers. */
    public Builder(Assets assets, BaseUrl base) {
      this(assets, base, Marking.NONE);
    }

    /** Prepares the templates, for readers or for those who work on the texts. */
    public Builder(Assets assets, BaseUrl base, Marking marking) {
      this.assets = assets;
      this.base = base;
      this.renderer = new PageRenderer(assets, marking);
    }

    /** The site of a library. */
    public Site of(Library library) {
      return new Site(library, assets, base, renderer);
    }
  }

  /** Where a path leads. */
  public Destination resolve(String path) {
    return signpost.resolve(path);
  }

  /** The best language for a reader who named none; see {@link LanguageNegotiator#negotiate}. */
  public Language negotiate(@Nullable String acceptLanguage) {
    return negotiator.negotiate(acceptLanguage);
  }

  /** A page that exists. */
  public Rendered page(PageAddress address) {
    return ready.computeIfAbsent(address, key -> renderer.render(composer.compose(address)));
  }

  /** Which page of which failure, for whom. */
  private record ErrorKey(Failure failure, Language language, Optional<PageAddress> elsewhere) {}

  /**
   * A page that tells what went wrong.
   *
   * @param elsewhere the page that was asked for, in some language, if it exists in any
   */
  public Rendered error(Failure failure, Language language, Optional<PageAddress> elsewhere) {
    return ready.computeIfAbsent(
        new ErrorKey(failure, language, elsewhere),
        key -> renderer.render(composer.compose(failure, language, elsewhere)));
  }

  /**
   * The sitemap (sitemaps.org 0.9) with the alternates of every page.
   *
   * @param base what its addresses begin with
   */
  public String sitemap(BaseUrl base) {
    return sitemap.xml(base);
  }

  /** The same content for programs. */
  public Api api() {
    return api;
  }

  /** The library it shows. */
  public Library library() {
    return library;
  }
}
