package org.manyleaf.article;

import java.util.List;
import java.util.Map;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.ValueFormat;

/**
 * The site's own words in one language. A word that is not translated is there in English, and says
 * so.
 */
public final class Labels {

  private final Language language;
  private final Map<String, Label> labels;

  /**
   * Keeps the words.
   *
   * @param language the language of the reader
   * @param labels the words by key
   */
  public Labels(Language language, Map<String, Label> labels) {
    this.language = language;
    this.labels = Map.copyOf(labels);
  }

  /** The language of the reader. */
  public Language language() {
    return language;
  }

  /** How the words stand to the English; what is the same in every language is not counted. */
  public Tally tally() {
    return Tally.of(standings());
  }

  /** How each of the words that are translated stands to the English. */
  List<Standing> standings() {
    boolean original = language.equals(Languages.SOURCE);
    return labels.values().stream()
        .map(Label::standing)
        .filter(standing -> original || !standing.equals(new Standing.Source()))
        .toList();
  }

  /** What is said of a segment that is out of date, with the day its English changed if known. */
  public Segment staleMark(Segment outdated) {
    return outdated
        .standing()
        .staleSince()
        .map(day -> say("stale.mark", Argument.text("date", new ValueFormat(language).date(day))))
        .orElseGet(() -> say("stale.mark.undated"));
  }

  /**
   * A label that has no arguments.
   *
   * @throws IllegalArgumentException if there is no such label or it has arguments
   */
  public Segment say(String key) {
    return say(key, new Argument[0]);
  }

  /**
   * A label with its arguments filled in; text arguments are escaped and isolated from the
   * direction of what is around them.
   *
   * @throws IllegalArgumentException if there is no such label or an argument has no value
   */
  public Segment say(String key, Argument... arguments) {
    Label label = labels.get(key);
    if (label == null) {
      throw new IllegalArgumentException("Bug: i18n/site/en.properties has no label " + key);
    }
    return label.say(key, List.of(arguments));
  }
}
