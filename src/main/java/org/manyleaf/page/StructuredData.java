package org.manyleaf.page;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Article;
import org.manyleaf.article.ArticleFacts;
import org.manyleaf.article.ArticleFacts.MedicalCode;
import org.manyleaf.article.Edition;
import org.manyleaf.article.Labels;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * What search engines and other software learn of an edition: a schema.org {@code MedicalWebPage}
 * in JSON-LD.
 *
 * @param raw the JSON; it holds no {@code <}, so that nothing in it can end its element
 */
record StructuredData(String raw) implements RawContent {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new WithoutTags()).build();

  /** Describes an edition. */
  static StructuredData of(
      Article article, Edition edition, Labels labels, PageAddress address, BaseUrl base) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeStringProperty("@type", "MedicalWebPage");
      json.writeStringProperty("url", base.resolve(address.path()));
      json.writeStringProperty("name", edition.title().text().plain());
      json.writeStringProperty("description", edition.opening().text().plain());
      json.writeStringProperty("inLanguage", edition.language().tag().value());
      if (!edition.language().equals(article.source().language())) {
        json.writeObjectPropertyStart("translationOfWork");
        json.writeStringProperty(
            "@id", base.resolve(address.in(article.source().language()).path()));
        json.writeEndObject();
      }
      writeDates(json, article.facts());
      writeConditions(json, article.facts().codes());
      json.writeObjectPropertyStart("audience");
      json.writeStringProperty("@type", "Patient");
      json.writeEndObject();
      writeDisclaimer(json, labels);
      json.writeEndObject();
    }
    return new StructuredData(out.toString());
  }

  private static void writeDates(JsonGenerator json, ArticleFacts facts) {
    if (facts.published() != null) {
      json.writeStringProperty("datePublished", facts.published().toString());
    }
    ArticleFacts.Review review = facts.review();
    if (review != null) {
      json.writeStringProperty("lastReviewed", review.date().toString());
      json.writeObjectPropertyStart("reviewedBy");
      json.writeStringProperty("@type", "Person");
      json.writeStringProperty("name", review.reviewer());
      json.writeEndObject();
    }
  }

  private static void writeConditions(JsonGenerator json, List<MedicalCode> codes) {
    if (codes.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("about");
    json.writeStringProperty("@type", "MedicalCondition");
    json.writeArrayPropertyStart("code");
    for (MedicalCode code : codes) {
      json.writeStartObject();
      json.writeStringProperty("@type", "MedicalCode");
      json.writeStringProperty("codeValue", code.value());
      json.writeStringProperty("codingSystem", code.system().title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeDisclaimer(JsonGenerator json, Labels labels) {
    json.writeObjectPropertyStart("usageInfo");
    json.writeStringProperty("@type", "CreativeWork");
    json.writeStringProperty("name", labels.say("disclaimer.title").text().plain());
    json.writeStringProperty("text", labels.say("disclaimer.text").text().plain());
    json.writeEndObject();
  }

  /** JSON's own escapes, and one for {@code <}. */
  private static final class WithoutTags extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_CUSTOM;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == '<' ? new SerializedString("\\u003C") : null;
    }
  }
}
