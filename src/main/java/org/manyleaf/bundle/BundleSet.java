package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;

/**
 * The sound messages of one article, or of the site, in every language, as last read.
 *
 * @param source the English messages by key
 * @param translations the sound translations by language and key
 */
record BundleSet(Map<String, Message> source, Map<Language, Map<String, Message>> translations) {

  /** What there is before anything was read. */
  static final BundleSet NONE = new BundleSet(Map.of(), Map.of());

  /** The translations whose English has not changed since, as far as English today tells. */
  Map<String, Message> lastGood(Language language, Map<String, Message> today) {
    Map<String, Message> unchanged = new LinkedHashMap<>();
    translations
        .getOrDefault(language, Map.of())
        .forEach(
            (key, message) -> {
              Message then = source.get(key);
              Message now = today.get(key);
              if (then != null && now != null && then.pattern().equals(now.pattern())) {
                unchanged.put(key, message);
              }
            });
    return unchanged;
  }
}
