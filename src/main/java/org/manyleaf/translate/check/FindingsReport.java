package org.manyleaf.translate.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.manyleaf.translate.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * Findings, written for people and for programs.
 *
 * @param findings what was found, in the order to write it
 */
public record FindingsReport(List<Finding> findings) {

  /** Copies the list. */
  public FindingsReport {
    findings = List.copyOf(findings);
  }

  /** A line for each finding: {@code file:line key: SEVERITY rule: message}. */
  public String text() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
  }

  /** A JSON array of objects with the components of {@link Finding}. */
  public String json() {
    return Json.array(
        findings,
        (json, finding) -> {
          json.writeStringProperty("rule", finding.rule());
          json.writeStringProperty("severity", nameOf(finding.severity()));
          json.writeStringProperty("file", finding.file());
          json.writeNumberProperty("line", finding.line());
          json.writeStringProperty("key", finding.key());
          json.writeStringProperty("message", finding.message());
        });
  }

  /** A log in SARIF 2.1.0 (OASIS), as code hosts and editors show it. */
  public String sarif() {
    return Json.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          writeTool(json);
          json.writeArrayPropertyStart("results");
          findings.forEach(finding -> writeResult(json, finding));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeTool(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "manyleaf");
    json.writeArrayPropertyStart("rules");
    for (RuleInfo rule : Checker.rules()) {
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      writeMessage(json, "shortDescription", rule.what());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeStringProperty("level", levelOf(finding.severity()));
    String place = finding.key().isEmpty() ? "" : finding.key() + ": ";
    writeMessage(json, "message", place + finding.message());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", finding.file());
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", Math.max(1, finding.line()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMessage(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String levelOf(Severity severity) {
    return severity == Severity.INFO ? "note" : nameOf(severity);
  }

  private static String nameOf(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
