package org.manyleaf.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.ArticleFacts;
import org.manyleaf.article.ArticleFacts.CodeSystem;
import org.manyleaf.article.ArticleFacts.MedicalCode;
import org.manyleaf.article.ArticleFacts.Review;
import org.manyleaf.bundle.BundleFile.Entry;

/** Reads {@code about.properties}; a faulty line costs that fact, with a problem. */
final class FactsReader {

  private static final Map<String, CodeSystem> CODES =
      Map.of(
          "code.icd10", CodeSystem.ICD10,
          "code.mesh", CodeSystem.MESH,
          "code.snomed", CodeSystem.SNOMED);

  private final BundleFile file;
  private final Consumer<Problem> problems;

  private FactsReader(BundleFile file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads the facts of an article. */
  static ArticleFacts read(BundleFile file, Consumer<Problem> problems) {
    FactsReader reader = new FactsReader(file, problems);
    List<MedicalCode> codes = new ArrayList<>();
    for (Entry entry : file.entries()) {
      CodeSystem system = CODES.get(entry.key());
      if (system != null) {
        codes.add(new MedicalCode(system, entry.value()));
      } else if (!List.of("published", "reviewed", "reviewer", "next-review")
          .contains(entry.key())) {
        reader.say(
            entry,
            "an unknown key",
            "published, reviewed, reviewer, next-review, code.icd10, code.mesh or code.snomed");
      }
    }
    return new ArticleFacts(
        reader.date("published"), reader.review(), reader.date("next-review"), codes);
  }

  private @Nullable Review review() {
    LocalDate date = date("reviewed");
    String reviewer = file.entry("reviewer").map(Entry::value).orElse("");
    if (date != null && !reviewer.isEmpty()) {
      return new Review(reviewer, date);
    }
    file.entry("reviewed")
        .or(() -> file.entry("reviewer"))
        .ifPresent(
            entry -> say(entry, "half of a review", "both 'reviewed' (the date) and 'reviewer'"));
    return null;
  }

  private @Nullable LocalDate date(String key) {
    Entry entry = file.entry(key).orElse(null);
    if (entry == null) {
      return null;
    }
    try {
      return LocalDate.parse(entry.value());
    } catch (DateTimeException malformed) {
      say(entry, "'" + entry.value() + "'", "a date like 2026-11-24 (ISO 8601)");
      return null;
    }
  }

  private void say(Entry entry, String found, String expected) {
    problems.accept(
        new Problem(file.name(), entry.line(), entry.key(), found, expected, "mend the line"));
  }
}
