package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/**
 * A language without files: each of its texts is made from the English, as those of a pseudo-locale
 * are.
 *
 * @param language the tag it passes for
 * @param pattern makes an ICU message of an English one, with the same arguments
 * @param word makes a word as it stands in such a message
 */
public record MadeLanguage(
    Language language, UnaryOperator<String> pattern, UnaryOperator<String> word) {

  /** Everything in it; nobody vouches for it. */
  Translation of(Map<String, Message> source) {
    Map<String, Message> messages = new LinkedHashMap<>();
    source.forEach((key, english) -> messages.put(key, made(english)));
    return new Translation(messages, Set.of(), StandingJudge.NONE);
  }

  private Message made(Message english) {
    try {
      return Message.parse(pattern.apply(english.pattern()), language);
    } catch (MessageSyntaxException malformed) {
      throw new IllegalStateException("Bug: made of " + english.pattern(), malformed);
    }
  }
}
