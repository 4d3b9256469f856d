package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
 * Reads {@code i18n/glossary/}: {@code ID.term}, {@code ID.definition} and, parted by bars, {@code
 * ID.forms} and {@code ID.avoid}. Without the folder, every glossary is empty. Immutable; may be
 * shared between threads.
 */
public final class GlossaryReader {

  private static final String MUST = "must";

  private final BundleFolder folder;
  private final BundleFile source;
  private final EnglishTexts texts;
  private final List<String> ids;

  private GlossaryReader(BundleFolder folder, Consumer<Problem> problems) {
    this.folder = folder;
    LinkAddresses links = LinkAddresses.in(folder.root(), problems);
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
    BundleFolder folder = BundleFolder.glossary(root);
    return folder.exists() ? Optional.of(new GlossaryReader(folder, problems)) : Optional.empty();
  }

  /** The glossary in a language; a term that is not translated is there in English and says so. */
  public Glossary in(Language language, Consumer<Problem> problems) {
    boolean original = language.equals(Languages.SOURCE);
    BundleFile file = original ? source : folder.translation(language, problems);
    Translation translation = original ? Translation.NONE : translation(file, language, problems);
    List<Term> terms = new ArrayList<>();
    for (String id : ids) {
      Segment term = segment(Part.TERM.of(id), original, translation);
      Segment definition = segment(Part.DEFINITION.of(id), original, translation);
      List<String> forms = list(file, Part.FORMS.of(id));
      if (forms.isEmpty() && !term.isMissing()) {
        forms = List.of(term.text().plain());
      }
      List<String> avoid = list(file, Part.AVOID.of(id));
      terms.add(new Term(id, term, definition, forms, avoid, isObligatory(id)));
    }
    return new Glossary(language, terms);
  }

  private Translation translation(BundleFile file, Language language, Consumer<Problem> problems) {
    GlossaryKey.report(file, source, problems);
    return new TranslationReader(texts.links(), problems)
        .read(
            file.only(folder::isText),
            language,
            texts.messages(),
            Map.of(),
            folder.judge(language, problems));
  }

  private Segment segment(String key, boolean original, Translation translation) {
    return original ? texts.original(key) : texts.segment(key, translation);
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
