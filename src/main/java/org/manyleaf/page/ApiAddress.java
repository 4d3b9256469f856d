package org.manyleaf.page;

import org.manyleaf.language.Language;

/** The address of a document of the API. */
public sealed interface ApiAddress {

  /** What every address of the API begins with. */
  String ROOT = "/api";

  /** The path, as {@code /api/articles/multiple-myeloma-second-line/zh-Hans}. */
  String path();

  /** All articles with their editions. */
  record Articles() implements ApiAddress {
    static final String PATH = ROOT + "/articles";

    @Override
    public String path() {
      return PATH;
    }
  }

  /** An edition of an article. */
  record Reading(Language language, String slug) implements ApiAddress {
    @Override
    public String path() {
      return Articles.PATH + "/" + slug + "/" + language.tag();
    }
  }

  /** How far everything is translated. */
  record Status() implements ApiAddress {
    @Override
    public String path() {
      return ROOT + "/status";
    }
  }

  /** The description of the API. */
  record Description() implements ApiAddress {
    @Override
    public String path() {
      return ROOT + "/openapi.json";
    }
  }
}
