package org.manyleaf.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;

/**
 * The site's own words in one language. A word that is not translated is there in English, and says
 * so.
 */
public final class Labels {

  private final Language language;
  private final TranslationState state;
  private final Map<String, Message> messages;

  /**
   * Keeps the words.
   *
   * @param language the language of the reader
   * @param state how far the translation can be trusted
   * @param messages the words by key; each knows the language it is really in, and its markup was
   *     found safe with {@link SafeText#faultsIn}
   */
  public Labels(Language language, TranslationState state, Map<String, Message> messages) {
    this.language = language;
    this.state = state;
    this.messages = Map.copyOf(messages);
  }

  /** The language of the reader. */
  public Language language() {
    return language;
  }

  /** How far the translation can be trusted. */
  public TranslationState state() {
    return state;
  }

  /** The keys there are. */
  public Set<String> keys() {
    return new TreeMap<>(messages).keySet();
  }

  /** How many words are shown in English for want of a sound translation. */
  public int missing() {
    return (int) messages.values().stream().filter(m -> !m.language().equals(language)).count();
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
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("Bug: i18n/site/en.properties has no label " + key);
    }
    String html = message.format(List.of(arguments), SafeText::isolated);
    return new Segment(key, SafeText.of(html, List.of()), message.language());
  }
}
