package org.manyleaf.bundle;

import java.util.List;
import java.util.Map;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Standing;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * The English texts of a bundle, from which the segments of every language are made.
 *
 * @param messages the texts by key
 * @param links the addresses texts may lead to
 */
record EnglishTexts(Map<String, Message> messages, LinkAddresses links) {

  /** The English segment of a key. */
  Segment original(String key) {
    return new Segment(key, text(english(key)), Languages.SOURCE);
  }

  /** The segment of a key in a translation; English where that lacks it. */
  Segment segment(String key, Translation translation) {
    Message english = english(key);
    Standing standing = translation.standing(key, english);
    Message shown = translation.shown(key, english, standing);
    return new Segment(key, text(shown), shown.language(), standing, text(english));
  }

  private Message english(String key) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalStateException("Bug: no English text for " + key);
    }
    return message;
  }

  private SafeText text(Message message) {
    String html = message.format(links.fill(message, List.of()), SafeText::escaped);
    return SafeText.of(html, links.in(message.language()));
  }
}
