package org.manyleaf.page;

import org.manyleaf.language.Language;

/** The address of a page that exists, in one language. */
public sealed interface PageAddress {

  /** The language in the address. */
  Language language();

  /** What follows the language: empty, or a name without slashes. */
  String name();

  /** The same page in another language, if it exists there. */
  PageAddress in(Language other);

  /** The path, as {@code /zh-Hans/about}. */
  default String path() {
    return "/" + language().tag() + "/" + name();
  }

  /** The list of articles. */
  record Home(Language language) implements PageAddress {
    @Override
    public String name() {
      return "";
    }

    @Override
    public PageAddress in(Language other) {
      return new Home(other);
    }
  }

  /** How the texts are made. */
  record About(Language language) implements PageAddress {
    static final String NAME = "about";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public PageAddress in(Language other) {
      return new About(other);
    }
  }

  /** All languages and their state. */
  record LanguageList(Language language) implements PageAddress {
    static final String NAME = "languages";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public PageAddress in(Language other) {
      return new LanguageList(other);
    }
  }

  /** The terms that the site explains. */
  record Glossary(Language language) implements PageAddress {
    static final String NAME = "glossary";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public PageAddress in(Language other) {
      return new Glossary(other);
    }
  }

  /** An edition of an article. */
  record Reading(Language language, String slug) implements PageAddress {
    @Override
    public String name() {
      return slug;
    }

    @Override
    public PageAddress in(Language other) {
      return new Reading(other, slug);
    }
  }
}
