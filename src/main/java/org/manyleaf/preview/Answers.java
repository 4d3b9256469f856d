package org.manyleaf.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.SafeText;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.translate.SegmentEditor.Outcome.Saved;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.report.Json;
import tools.jackson.core.JsonGenerator;

/** What the editor's script is told, as JSON. */
final class Answers {

  private Answers() {}

  /** What speaks against a text, and how readers would see it, once for each branch. */
  static String tried(List<Finding> findings, List<SafeText> shown) {
    return json(
        out -> {
          findings(out, findings);
          out.writeArrayPropertyStart("shown");
          shown.forEach(text -> out.writeString(text.html()));
          out.writeEndArray();
        });
  }

  /** The fingerprint of the text that stands there now, and whether its English is another. */
  static String saved(Saved saved) {
    return json(
        out -> {
          out.writeStringProperty("seen", saved.target().value());
          out.writeBooleanProperty("outdated", saved.outdated());
        });
  }

  /** Both texts; {@code theirs} is null if the translation is gone. */
  static String conflict(Optional<String> theirs, String yours) {
    return json(
        out -> {
          theirs.ifPresentOrElse(
              text -> {
                out.writeStringProperty("theirs", text);
                out.writeStringProperty("seen", Fingerprint.of(text).value());
              },
              () -> out.writeNullProperty("theirs"));
          out.writeStringProperty("yours", yours);
        });
  }

  /** What keeps a text from being saved. */
  static String refused(List<Finding> errors) {
    return json(out -> findings(out, errors));
  }

  private static void findings(JsonGenerator out, List<Finding> findings) {
    out.writeArrayPropertyStart("findings");
    for (Finding finding : findings) {
      out.writeStartObject();
      out.writeStringProperty("severity", finding.severity().toString().toLowerCase(Locale.ROOT));
      out.writeStringProperty("rule", finding.rule());
      String file = finding.key().isEmpty() ? finding.file() + ": " : "";
      out.writeStringProperty("message", file + finding.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String json(Consumer<JsonGenerator> properties) {
    return Json.of(
        out -> {
          out.writeStartObject();
          properties.accept(out);
          out.writeEndObject();
        });
  }
}
