package org.manyleaf.translate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;
import org.manyleaf.language.Prose;

/**
 * How much of a language exists, in words: those of the translations, or of the English where there
 * is none.
 *
 * @param segments all segments
 * @param current segments that translate today's English
 * @param missing English words that are not translated
 * @param stale words of translations whose English has changed since
 * @param byStatus words of the other translations, by what is vouched for
 */
record Coverage(int segments, int current, int missing, int stale, Map<Status, Integer> byStatus) {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Copies the map. */
  Coverage {
    byStatus = Map.copyOf(byStatus);
  }

  /** Counts the bundles of a language. */
  static Coverage of(List<BundlePair> pairs) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    int segments = 0;
    int missing = 0;
    int stale = 0;
    int current = 0;
    for (BundlePair pair : pairs) {
      for (Unit unit : pair.units()) {
        segments++;
        int words = words(unit, pair.language());
        if (unit.standing() instanceof Standing.Missing) {
          missing += words;
        } else if (unit.standing().isOutdated()) {
          stale += words;
        } else {
          current++;
          byStatus.merge(unit.standing().status().orElse(Status.UNATTESTED), words, Integer::sum);
        }
      }
    }
    return new Coverage(segments, current, missing, stale, byStatus);
  }

  /** The share of segments that translate today's English, rounded down. */
  int percent() {
    return segments == 0 ? 100 : current * 100 / segments;
  }

  /** The words with this status. */
  int words(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  private static int words(Unit unit, Language language) {
    boolean absent = unit.standing() instanceof Standing.Missing;
    return absent
        ? words(unit.source().value(), Languages.SOURCE)
        : words(unit.target().map(Entry::value).orElse(""), language);
  }

  /** The words of a message, of all its branches, without arguments and tags. */
  static int words(String pattern, Language language) {
    StringBuilder text = new StringBuilder();
    try {
      Message.parse(pattern, language)
          .rewritten(
              run -> {
                text.append(run).append(' ');
                return run;
              });
    } catch (MessageSyntaxException unsound) {
      return 0;
    }
    return new Prose(TAG.matcher(text).replaceAll(" "), language).words();
  }
}
