package org.manyleaf.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyleaf.article.SafeText;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Standing;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * The English texts of a bundle, from which the segments of every language are made. Immutable; may
 * be shared between threads.
 */
final class EnglishTexts {

  private final Map<String, Message> messages;
  private final LinkAddresses links;
  private final Map<String, English> english = new HashMap<>();

  /** A text as English readers see it, and what it is recognised by. */
  private record English(Message message, SafeText text, Fingerprint fingerprint) {}

  /**
   * Reads every text once, however many languages it is laid beside.
   *
   * @param messages the sound texts by key
   * @param links the addresses texts may lead to
   */
  EnglishTexts(Map<String, Message> messages, LinkAddresses links) {
    this.messages = messages;
    this.links = links;
    messages.forEach(
        (key, message) ->
            english.put(
                key, new English(message, text(message), Fingerprint.of(message.pattern()))));
  }

  /** The texts by key. */
  Map<String, Message> messages() {
    return messages;
  }

  /** The addresses texts may lead to. */
  LinkAddresses links() {
    return links;
  }

  /** The English segment of a key. */
  Segment original(String key) {
    return new Segment(key, english(key).text(), Languages.SOURCE);
  }

  /** The segment of a key in a translation; English where that lacks it. */
  Segment segment(String key, Translation translation) {
    English source = english(key);
    Standing standing = translation.standing(key, source.fingerprint());
    Message shown = translation.shown(key, source.message(), standing);
    SafeText text = shown.equals(source.message()) ? source.text() : text(shown);
    return new Segment(key, text, shown.language(), standing, source.text());
  }

  private English english(String key) {
    English text = english.get(key);
    if (text == null) {
      throw new IllegalStateException("Bug: no English text for " + key);
    }
    return text;
  }

  private SafeText text(Message message) {
    String html = message.format(links.fill(message, List.of()), SafeText::escaped);
    return SafeText.of(html, links.in(message.language()));
  }
}
