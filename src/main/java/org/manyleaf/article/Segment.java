package org.manyleaf.article;

import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/**
 * One key of a bundle with its text: the unit that is translated, reviewed, shown, and can go
 * stale.
 *
 * @param key the key in the bundle
 * @param text what the reader gets
 * @param language the language the text is really in: English where the translation is missing
 * @param standing how the text stands to the English
 * @param source the English of today; the text itself where that is English
 */
public record Segment(
    String key, SafeText text, Language language, Standing standing, SafeText source) {

  /** A text of which there is no other, such as a date or a part of another segment. */
  public Segment(String key, SafeText text, Language language) {
    this(key, text, language, new Standing.Source(), text);
  }

  /** The English of today as a segment of its own. */
  public Segment original() {
    return new Segment(key, source, Languages.SOURCE);
  }

  /** Whether a warning may not stand without its English: not reviewed, or out of date. */
  public boolean needsOriginal() {
    boolean sound =
        standing instanceof Standing.Current
            && standing.status().filter(Status.REVIEWED::equals).isPresent();
    return !language.equals(Languages.SOURCE) && !sound;
  }

  /** Whether the English has changed since this was translated. */
  public boolean isStale() {
    return standing instanceof Standing.Stale;
  }

  /** Whether English is shown because no translation may be. */
  public boolean isMissing() {
    return standing instanceof Standing.Missing;
  }
}
