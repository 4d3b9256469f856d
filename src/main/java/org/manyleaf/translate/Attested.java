package org.manyleaf.translate;

import java.util.Locale;
import org.manyleaf.article.Status;
import tools.jackson.core.JsonGenerator;

/**
 * What came of vouching for a text.
 *
 * @param file the translation's file
 * @param key the key
 * @param status what it is vouched for as
 * @param refusal why it was refused; empty if it was not
 */
record Attested(String file, String key, Status status, String refusal) {

  boolean isRefused() {
    return !refusal.isEmpty();
  }

  void write(JsonGenerator json) {
    json.writeStringProperty("file", file);
    json.writeStringProperty("key", key);
    json.writeStringProperty(
        "result", isRefused() ? "refused" : status.name().toLowerCase(Locale.ROOT));
    if (isRefused()) {
      json.writeStringProperty("why", refusal);
    }
  }

  @Override
  public String toString() {
    return file + " " + key + ": refused: " + refusal;
  }
}
