package org.manyleaf.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.Problem;
import org.manyleaf.language.Language;
import org.manyleaf.translate.WordDiff;
import org.manyleaf.translate.check.Finding;

/** What one screen of the preview shows; its template decides nothing. */
sealed interface Screen {

  /** The name of its template. */
  String template();

  /**
   * The overview.
   *
   * @param columns the names of the bundles
   * @param rows the languages
   * @param stale what is out of date
   * @param terms the languages whose glossary has gaps
   * @param problems what is broken
   */
  record Dashboard(
      List<String> columns,
      List<Row> rows,
      List<StaleSegment> stale,
      List<TermGaps> terms,
      List<Problem> problems)
      implements Screen {

    @Override
    public String template() {
      return "dashboard";
    }

    /** A language and how far its bundles are; a language made of the English has no cells. */
    record Row(Language language, String name, String kind, String page, List<Cell> cells) {}

    /**
     * A bundle in a language.
     *
     * @param percent how much of it translates today's English
     * @param heat the same in steps from 0 to 5
     * @param rest what is not as it should be, in words
     * @param page where to look at it
     */
    record Cell(int percent, int heat, String rest, String page) {}

    /** The English terms that a language does not have, and those that no text of it uses. */
    record TermGaps(Language language, List<String> missing, List<String> unused) {}

    /** A segment out of date, the day since when, and where to mend it. */
    record StaleSegment(Language language, String bundle, String key, String state, String edit) {}
  }

  /**
   * A page of readers with what is known of its segments.
   *
   * @param path the path of the page on the public site
   * @param language its language
   * @param problems what is broken in its files
   * @param bundles its texts
   */
  record Page(String path, Language language, List<Problem> problems, List<Texts> bundles)
      implements Screen {

    @Override
    public String template() {
      return "page";
    }
  }

  /** The texts of a bundle. */
  record Texts(String name, List<SegmentCard> segments) {}

  /**
   * A segment.
   *
   * @param bundle the name of its bundle
   * @param key its key
   * @param place file and line
   * @param mark its standing in a word
   * @param state its standing in a sentence; empty for English
   * @param note what the author of the English says to translators
   * @param english the English, with what it was before where the translation is out of date
   * @param target the translation as it stands in the file, or null
   * @param findings what the rules say
   * @param edit the address of the editor, or null for what cannot be edited
   */
  record SegmentCard(
      String bundle,
      String key,
      String place,
      String mark,
      String state,
      String note,
      List<WordDiff.Run> english,
      @Nullable String target,
      List<Finding> findings,
      @Nullable String edit) {

    /** Whether the English is shown with what it was before. */
    public boolean changed() {
      return english.size() > 1;
    }
  }

  /**
   * The editor of a segment.
   *
   * @param language the language of the translation
   * @param name its name in English
   * @param card the segment
   * @param seen the fingerprint of the translation, or empty
   * @param english the fingerprint of the English
   * @param tryAddress where a text is tried
   * @param textAddress where it is saved
   * @param page where it is read
   * @param ways where to go from here
   */
  record Editor(
      Language language,
      String name,
      SegmentCard card,
      String seen,
      String english,
      String tryAddress,
      String textAddress,
      String page,
      Ways ways)
      implements Screen {

    @Override
    public String template() {
      return "editor";
    }
  }

  /** The editors of other segments; null where there is none. */
  record Ways(
      @Nullable String previous,
      @Nullable String next,
      @Nullable String nextStale,
      @Nullable String nextMissing) {}

  /** Why a request was refused. */
  record Refusal(String message) implements Screen {
    @Override
    public String template() {
      return "refusal";
    }
  }
}
