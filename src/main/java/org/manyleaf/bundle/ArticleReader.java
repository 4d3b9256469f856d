package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.Article;
import org.manyleaf.article.Edition;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/**
 * Reads the folder of an article.
 *
 * @param table the languages there are
 * @param links the addresses texts may lead to
 * @param shown the languages readers see
 * @param faults where what is wrong in the English goes
 */
record ArticleReader(
    LanguageTable table, LinkAddresses links, List<Language> shown, Consumer<Problem> faults) {

  /** Reads it; empty, with every problem reported, if its name or anything in English is faulty. */
  Optional<Article> read(FolderInReading reading) {
    BundleFolder folder = reading.folder();
    Optional<Problem> unfit = folder.addressFault();
    if (unfit.isPresent()) {
      reading.problems().accept(unfit.get());
      return Optional.empty();
    }
    Optional<ArticleSource> source = ArticleSource.read(folder.source(faults), links, faults);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    table.reportUnknown(folder, reading.problems());
    return Optional.of(
        new Article(
            folder.slug(),
            FactsReader.read(folder.facts(reading.problems()), reading.problems()),
            source.get().edition(),
            translations(reading, source.get()).stream()
                .filter(edition -> shown.contains(edition.language()))
                .filter(edition -> reading.audience().sees(edition.language(), edition.tally()))
                .toList()));
  }

  private List<Edition> translations(FolderInReading reading, ArticleSource source) {
    EnglishTexts texts = source.texts();
    List<Edition> editions = new ArrayList<>();
    for (Language language : new Languages(reading.audience().languages(table)).sorted()) {
      if (!language.equals(Languages.SOURCE)) {
        editions.add(
            source.edition(
                language, reading.translation(language, texts.links(), texts.messages())));
      }
    }
    return editions;
  }
}
