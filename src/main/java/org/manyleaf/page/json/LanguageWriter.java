package org.manyleaf.page.json;

import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import tools.jackson.core.JsonGenerator;

/** Writes a language: its tag, its names in itself and in English, its direction. */
final class LanguageWriter {

  private LanguageWriter() {}

  /** Writes the members into the object that is open. */
  static void members(JsonGenerator json, Language language) {
    json.writeStringProperty("tag", language.tag().value());
    json.writeStringProperty("autonym", language.autonym());
    json.writeStringProperty("name", language.listedIn(Languages.SOURCE));
    json.writeStringProperty("direction", language.direction().html());
  }
}
