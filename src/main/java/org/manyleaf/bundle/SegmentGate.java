package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyleaf.article.SafeText;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/**
 * The checks a text must pass before a reader may see it, for a text that is not in a file yet.
 *
 * @param folder where it would be
 * @param links the addresses texts may lead to
 * @param english the English messages by key
 */
public record SegmentGate(BundleFolder folder, LinkAddresses links, Map<String, Message> english) {

  /** Copies the messages. */
  public SegmentGate {
    english = Map.copyOf(english);
  }

  /** The gate of a folder, as its English is now. */
  public static SegmentGate of(BundleFolder folder) {
    List<Problem> ignored = new ArrayList<>();
    LinkAddresses links = LinkAddresses.in(folder.root(), ignored::add);
    BundleFile source = folder.source(ignored::add);
    TextReader texts = new TextReader(links, ignored::add);
    Map<String, Message> english = new HashMap<>();
    for (Entry entry : source.entries()) {
      texts
          .source(source, entry, Languages.SOURCE)
          .ifPresent(message -> english.put(entry.key(), message));
    }
    return new SegmentGate(folder, links, english);
  }

  /** What speaks against a translation of a key; empty if nothing does. */
  public List<Problem> objections(Language language, String key, String text) {
    List<Problem> problems = new ArrayList<>();
    Message source = english.get(key);
    BundleFile file = folder.translation(language, problem -> {});
    if (source == null) {
      problems.add(
          new Problem(
              file.name(), 0, key, "an unknown key", "a key of the English", "leave it out"));
    } else {
      new TextReader(links, problems::add)
          .translation(file, new Entry(key, text, 0, List.of(), ""), language, source);
    }
    return problems;
  }

  /**
   * A translation as readers would see it, once for each branch of its plurals and choices; empty
   * if anything speaks against it.
   */
  public List<SafeText> shown(Language language, String key, String text) {
    if (!objections(language, key, text).isEmpty()) {
      return List.of();
    }
    try {
      Message message = Message.parse(text, language);
      return message.samples().stream()
          .map(sample -> message.format(links.fill(message, sample), SafeText::escaped))
          .map(html -> SafeText.of(html, links.in(language)))
          .distinct()
          .toList();
    } catch (MessageSyntaxException impossible) {
      throw new IllegalStateException("Bug: no objection to " + text, impossible);
    }
  }
}
