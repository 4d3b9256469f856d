package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Glossary.Term;
import org.manyleaf.article.Segment;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.GlossaryKey.Part;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * Reads {@code i18n/glossary/}: {@code ID.term}, {@code ID.definition}, parted by bars {@code
 * ID.forms} and {@code ID.avoid}, and {@code ID.reading}. Without the folder, every glossary is
 * empty. Immutable; may be shared between threads.
 */
public final class GlossaryReader {

  private static final String MUST = "must";

  private final BundleFolder folder;
  private final BundleFile source;
  private final EnglishTexts texts;
  private final List<String> ids;
  private final boolean whole;

  private GlossaryReader(BundleFolder folder, LinkAddresses links, Consumer<Problem> problems) {
    this.folder = folder;
    source = folder.source(problems);
    GlossaryKey.report(source, source, problems);
    TextReader reader = new TextReader(links, problems);
    Map<String, Message> messages = new LinkedHashMap<>();
    for (Entry entry : source.only(folder::isText).entries()) {
      reader
          .source(source, entry, Languages.SOURCE)
          .ifPresent(message -> messages.put(entry.key(), message));
    }
    texts = new EnglishTexts(messages, links);
    whole =
        source.readable()
            && source.duplicates().isEmpty()
            && messages.size() == source.only(folder::isText).entries().size();
    ids =
        messages.keySet().stream()
            .flatMap(key -> GlossaryKey.parse(key).stream())
            .filter(key -> key.part() == Part.TERM)
            .map(GlossaryKey::id)
            .filter(id -> messages.containsKey(Part.DEFINITION.of(id)))
            .toList();
  }

  /**
   * Reads the English glossary of a folder of bundles.
   *
   * @return empty if there is no glossary
   */
  public static Optional<GlossaryReader> of(Path root, Consumer<Problem> problems) {
    return of(root, LinkAddresses.in(root, problems), problems);
  }

  /** Reads it, where the addresses that texts may lead to have been read before. */
  static Optional<GlossaryReader> of(Path root, LinkAddresses links, Consumer<Problem> problems) {
    BundleFolder folder = BundleFolder.glossary(root);
    return folder.exists()
        ? Optional.of(new GlossaryReader(folder, links, problems))
        : Optional.empty();
  }

  /** Whether nothing in the English is faulty. */
  boolean isWhole() {
    return whole;
  }

  /** The glossary in a language; a term that is not translated is there in English and says so. */
  public Glossary in(Language language, Consumer<Problem> problems) {
    if (language.equals(Languages.SOURCE)) {
      return glossary(language, texts::original, key -> list(source, key));
    }
    BundleFile file = folder.translation(language, problems);
    Translation translation =
        new TranslationReader(texts.links(), problems)
            .read(
                file.only(folder::isText),
                language,
                texts.messages(),
                Map.of(),
                folder.judge(language, problems));
    return translated(language, translation, file, problems);
  }

  /** The glossary while its folder is read for pages; what is faulty stays as it was before. */
  Glossary in(Language language, FolderInReading reading) {
    Translation translation = reading.translation(language, texts.links(), texts.messages());
    Optional<MadeLanguage> made = reading.audience().made(language);
    if (made.isPresent()) {
      return glossary(
          language,
          key -> texts.segment(key, translation),
          key -> list(source, key).stream().map(made.get().word()).toList());
    }
    return language.equals(Languages.SOURCE)
        ? in(language, reading.problems())
        : translated(
            language, translation, folder.translation(language, p -> {}), reading.problems());
  }

  private Glossary translated(
      Language language, Translation translation, BundleFile file, Consumer<Problem> problems) {
    GlossaryKey.report(file, source, problems);
    return glossary(language, key -> texts.segment(key, translation), key -> list(file, key));
  }

  private Glossary glossary(
      Language language, Function<String, Segment> texts, Function<String, List<String>> lists) {
    List<Term> terms = new ArrayList<>();
    for (String id : ids) {
      Segment term = texts.apply(Part.TERM.of(id));
      Segment definition = texts.apply(Part.DEFINITION.of(id));
      List<String> forms = lists.apply(Part.FORMS.of(id));
      if (forms.isEmpty() && !term.isMissing()) {
        forms = List.of(term.text().plain());
      }
      List<String> avoid = lists.apply(Part.AVOID.of(id));
      String reading = String.join("", lists.apply(Part.READING.of(id)));
      terms.add(new Term(id, term, definition, forms, avoid, reading, isObligatory(id)));
    }
    return new Glossary(language, terms);
  }

  private boolean isObligatory(String id) {
    return source
        .entry(Part.TERM.of(id))
        .filter(entry -> entry.directives().contains(MUST))
        .isPresent();
  }

  private static List<String> list(BundleFile file, String key) {
    return file.entry(key).map(Entry::value).stream()
        .flatMap(value -> Stream.of(value.split("\\|", -1)))
        .map(String::strip)
        .filter(form -> !form.isEmpty())
        .toList();
  }
}
