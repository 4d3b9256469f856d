package org.manyleaf.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.language.Language;
import org.manyleaf.language.Prose;

/**
 * One article in one language. It has the same segments in every language; what is not translated
 * is there in English.
 *
 * @param language the language of the edition
 * @param title the article's title
 * @param summary the article's own summary, or null
 * @param sections the sections in reading order
 */
public record Edition(
    Language language, Segment title, @Nullable Segment summary, List<Section> sections) {

  /** Copies the sections. */
  public Edition {
    sections = List.copyOf(sections);
  }

  /** All segments in reading order. */
  public Stream<Segment> segments() {
    return Stream.of(
            Stream.of(title),
            Stream.ofNullable(summary),
            sections.stream().flatMap(Section::segments))
        .flatMap(s -> s);
  }

  /** How many segments there are. */
  public int size() {
    return (int) segments().count();
  }

  /** How its segments stand to the English. */
  public Tally tally() {
    return Tally.of(segments().map(Segment::standing).toList());
  }

  /**
   * Another website that the edition links to.
   *
   * @param name what the text calls it
   * @param link where it is
   */
  public record Reference(Segment name, Link link) {}

  /** The links to other websites, each address once, in reading order. */
  public List<Reference> references() {
    Map<String, Reference> distinct = new LinkedHashMap<>();
    segments()
        .forEach(
            segment -> {
              for (SafeText.Anchor anchor : segment.text().anchors()) {
                Segment name = new Segment(segment.key(), anchor.text(), segment.language());
                distinct.putIfAbsent(anchor.link().name(), new Reference(name, anchor.link()));
              }
            });
    return List.copyOf(distinct.values());
  }

  /** What a reader reads from the title to the end, as running text. */
  public Prose prose() {
    return new Prose(
        segments().map(segment -> segment.text().plain()).collect(Collectors.joining("\n")),
        language);
  }

  /**
   * What the article is about in one sentence: its summary, or else the first it says. It stands
   * where nothing can be said about it, so one that is out of date is given in English.
   */
  public Segment opening() {
    Segment begins =
        summary != null
            ? summary
            : sections.stream().flatMap(Section::segments).findFirst().orElse(title);
    Segment first = begins.isStale() ? begins.original() : begins;
    String sentence = new Prose(first.text().plain(), first.language()).firstSentence();
    return new Segment(first.key(), SafeText.plain(sentence), first.language());
  }
}
