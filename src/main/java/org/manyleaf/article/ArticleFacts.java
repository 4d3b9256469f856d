package org.manyleaf.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article and does not translate.
 *
 * @param published the day it was published, or null if that is not recorded
 * @param review its review by a medical professional, or null if there was none
 * @param nextReview the day the next review is due, or null if none is set
 * @param codes the conditions it is about
 */
public record ArticleFacts(
    @Nullable LocalDate published,
    @Nullable Review review,
    @Nullable LocalDate nextReview,
    List<MedicalCode> codes) {

  /** An article of which nothing is recorded. */
  public static final ArticleFacts NONE = new ArticleFacts(null, null, null, List.of());

  /** Copies the codes. */
  public ArticleFacts {
    codes = List.copyOf(codes);
  }

  /** A medical professional's review: who, and on which day. */
  public record Review(String reviewer, LocalDate date) {}

  /** The code of a condition in a public code system. */
  public record MedicalCode(CodeSystem system, String value) {}

  /** A public system of medical codes. */
  public enum CodeSystem {
    /** International Classification of Diseases, 10th revision (WHO). */
    ICD10("ICD-10"),
    /** Medical Subject Headings (U.S. National Library of Medicine). */
    MESH("MeSH"),
    /** SNOMED Clinical Terms. */
    SNOMED("SNOMED-CT");

    private final String title;

    CodeSystem(String title) {
      this.title = title;
    }

    /** The name it goes by, as schema.org's {@code codingSystem} wants it. */
    public String title() {
      return title;
    }
  }
}
