package org.manyleaf.page.json;

import org.manyleaf.language.Language;
import org.manyleaf.page.json.JsonDocument.ArticleState;
import org.manyleaf.page.json.JsonDocument.LanguageState;
import org.manyleaf.page.json.JsonDocument.Overview;
import org.manyleaf.page.json.JsonDocument.Released;
import tools.jackson.core.JsonGenerator;

/** Writes how all languages stand, as a dashboard shows it. */
final class OverviewWriter {

  private OverviewWriter() {}

  /** Writes the members of the object that is open. */
  static void write(JsonGenerator json, Overview overview) {
    json.writeArrayPropertyStart("languages");
    overview.languages().forEach(state -> language(json, state));
    json.writeEndArray();
    json.writeArrayPropertyStart("preparing");
    for (Language language : overview.preparing()) {
      json.writeStartObject();
      LanguageWriter.members(json, language);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void language(JsonGenerator json, LanguageState state) {
    json.writeStartObject();
    LanguageWriter.members(json, state.language());
    json.writeStringProperty("page", state.home());
    TallyWriter.write(json, "total", state.total());
    TallyWriter.write(json, "site", state.site());
    TallyWriter.write(json, "glossary", state.glossary());
    json.writeArrayPropertyStart("articles");
    state.articles().forEach(article -> article(json, article));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, ArticleState state) {
    json.writeStartObject();
    json.writeStringProperty("slug", state.slug());
    Released edition = state.edition();
    json.writeBooleanProperty("released", edition != null);
    if (edition != null) {
      CatalogueWriter.place(json, edition.place());
      TallyWriter.write(json, "tally", edition.edition().tally());
    }
    json.writeEndObject();
  }
}
