package org.manyleaf.translate.terms;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyleaf.article.Glossary;
import org.manyleaf.bundle.GlossaryReader;
import org.manyleaf.language.FoldedText;
import org.manyleaf.language.Folding;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;
import org.manyleaf.language.Languages;

/** The glossaries of all languages, side by side. Immutable; may be shared between threads. */
public final class Termbase {

  /** Without terms. */
  public static final Termbase EMPTY = new Termbase(Glossary.empty(Languages.SOURCE), List.of());

  private final Glossary english;
  private final List<TermForms> source;

  /** What was found before: every English text comes once for each language. */
  private final Map<String, List<Glossary.Term>> found = new ConcurrentHashMap<>();

  private final Map<LanguageTag, Glossary> glossaries = new HashMap<>();
  private final Map<LanguageTag, Map<String, TermForms>> forms = new HashMap<>();

  /** Lays glossaries side by side. */
  public Termbase(Glossary english, Collection<Glossary> translations) {
    this.english = english;
    source = formsOf(english);
    for (Glossary glossary : translations) {
      LanguageTag tag = glossary.language().tag();
      glossaries.put(tag, glossary);
      forms.put(
          tag,
          formsOf(glossary).stream()
              .collect(Collectors.toMap(term -> term.term().id(), Function.identity())));
    }
  }

  private static List<TermForms> formsOf(Glossary glossary) {
    Folding folding = new Folding(glossary.language());
    return glossary.terms().stream().map(t -> TermForms.of(t, folding)).toList();
  }

  /**
   * Reads the glossaries of a folder of bundles; what is wrong in them is reported with the bundle
   * pairs of the glossary.
   *
   * @return without terms if there is no glossary
   */
  public static Termbase read(Path root, Collection<Language> languages) {
    Optional<GlossaryReader> reader = GlossaryReader.of(root, problem -> {});
    return reader
        .map(
            glossary ->
                new Termbase(
                    glossary.in(Languages.SOURCE, problem -> {}),
                    languages.parallelStream()
                        .map(language -> glossary.in(language, problem -> {}))
                        .toList()))
        .orElse(EMPTY);
  }

  /** The English glossary. */
  public Glossary english() {
    return english;
  }

  /** The glossary of a language; without terms if there is none. */
  public Glossary in(Language language) {
    return Optional.ofNullable(glossaries.get(language.tag()))
        .orElseGet(() -> Glossary.empty(language));
  }

  /**
   * Compares a text and its translation, both as readers see them.
   *
   * @return one for each term that the English text uses and the language has
   */
  public List<TermUse> uses(String englishText, Language language, String translatedText) {
    if (source.isEmpty()) {
      return List.of();
    }
    Map<String, TermForms> own = forms.getOrDefault(language.tag(), Map.of());
    List<Glossary.Term> used = own.isEmpty() ? List.of() : usedIn(englishText);
    if (used.isEmpty()) {
      return List.of();
    }
    FoldedText target = new Folding(language).fold(translatedText);
    return used.stream()
        .flatMap(term -> Optional.ofNullable(own.get(term.id())).stream())
        .filter(term -> !term.forms().isEmpty())
        .map(
            term ->
                new TermUse(term.term(), term.isUsedIn(target), term.avoidedIn(target).orElse("")))
        .toList();
  }

  /** The English terms that an English text uses. */
  public List<Glossary.Term> usedIn(String englishText) {
    return found.computeIfAbsent(englishText, this::find);
  }

  private List<Glossary.Term> find(String englishText) {
    FoldedText text = new Folding(Languages.SOURCE).fold(englishText);
    return source.stream().filter(t -> t.isUsedIn(text)).map(TermForms::term).toList();
  }
}
