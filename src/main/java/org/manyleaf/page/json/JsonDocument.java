package org.manyleaf.page.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Tally;
import org.manyleaf.language.Language;

/** What an answer of the API says; the kinds are closed, so that each has its writer. */
public sealed interface JsonDocument {

  /**
   * Where an edition is.
   *
   * @param page its page for readers
   * @param data its text for programs
   */
  record Place(String page, String data) {}

  /**
   * An edition that readers may see.
   *
   * @param words the site's words in its language
   * @param edition the edition
   * @param place where it is
   */
  record Released(Labels words, Edition edition, Place place) {}

  /** An article with the editions that readers may see, English among them. */
  record Listed(String slug, List<Released> editions) {
    /** Copies the editions. */
    public Listed {
      editions = List.copyOf(editions);
    }
  }

  /**
   * All articles.
   *
   * @param english the site's words in English, for the disclaimer
   */
  record Catalogue(Labels english, List<Listed> articles) implements JsonDocument {
    /** Copies the articles. */
    public Catalogue {
      articles = List.copyOf(articles);
    }
  }

  /** What the notice on a page says; the title may be null. */
  record Statement(@Nullable Segment title, Segment text) {}

  /**
   * A whole edition.
   *
   * @param article the article it is an edition of
   * @param self the edition
   * @param original where the English edition is
   * @param notice what readers are told of the translation, in the words of its page; may be empty
   */
  record WholeEdition(Article article, Released self, Place original, List<Statement> notice)
      implements JsonDocument {
    /** Copies the notice. */
    public WholeEdition {
      notice = List.copyOf(notice);
    }
  }

  /**
   * How one language stands.
   *
   * @param home its list of articles
   * @param total everything in it: the site's words and all articles
   * @param site the site's words alone
   * @param articles all articles, those that it lacks included
   */
  record LanguageState(
      Language language,
      String home,
      Tally total,
      Tally site,
      Tally glossary,
      List<ArticleState> articles) {
    /** Copies the articles. */
    public LanguageState {
      articles = List.copyOf(articles);
    }
  }

  /** An article, and its edition if readers may see one. */
  record ArticleState(String slug, @Nullable Released edition) {}

  /** How all languages stand, and which are not yet for readers. */
  record Overview(List<LanguageState> languages, List<Language> preparing) implements JsonDocument {
    /** Copies the lists. */
    public Overview {
      languages = List.copyOf(languages);
      preparing = List.copyOf(preparing);
    }
  }

  /**
   * What went wrong, as problem details (RFC 9457).
   *
   * @param status the HTTP status code
   * @param title the status in words
   * @param detail what it means here
   * @param description where the API is described
   * @param editions the editions there are instead; may be empty
   */
  record Problem(
      int status, String title, String detail, String description, List<Released> editions)
      implements JsonDocument {
    /** Copies the editions. */
    public Problem {
      editions = List.copyOf(editions);
    }
  }
}
