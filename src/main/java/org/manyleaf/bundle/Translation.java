package org.manyleaf.bundle;

import java.util.Map;
import java.util.Set;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Standing.Missing.Reason;
import org.manyleaf.language.Message;

/**
 * The translation of one bundle, as far as it may be shown.
 *
 * @param messages the sound texts by key
 * @param damaged the keys that have a text, but none that is sound
 * @param judge what is vouched for
 */
record Translation(Map<String, Message> messages, Set<String> damaged, StandingJudge judge) {

  /** No translation at all. */
  static final Translation NONE = new Translation(Map.of(), Set.of(), StandingJudge.NONE);

  /**
   * How the text of a key stands to its English.
   *
   * @param english what the English is recognised by
   */
  Standing standing(String key, Fingerprint english) {
    Message text = messages.get(key);
    if (text == null) {
      return new Missing(damaged.contains(key) ? Reason.DAMAGED : Reason.ABSENT);
    }
    return judge.judge(key, english, text.pattern());
  }

  /** The text to show: the translation, or the English where it is missing. */
  Message shown(String key, Message english, Standing standing) {
    return standing instanceof Missing ? english : messages.getOrDefault(key, english);
  }
}
