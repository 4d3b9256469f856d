package org.manyleaf.translate.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsReportTest {

  private static final FindingsReport REPORT =
      new FindingsReport(
          List.of(
              new Finding(
                  "unit", Severity.ERROR, "i18n/site/ar.properties", 3, "a.b", "found \"٥\""),
              new Finding("missing", Severity.WARNING, "i18n/site/th.properties", 0, "", "found ก"),
              new Finding(
                  "space", Severity.INFO, "i18n/site/th.properties", 9, "c", "found <\\>")));

  @Test
  void writesALineForEachFinding() {
    assertThat(REPORT.text())
        .isEqualTo(
            """
            i18n/site/ar.properties:3 a.b: ERROR unit: found "٥"
            i18n/site/th.properties: WARNING missing: found ก
            i18n/site/th.properties:9 c: INFO space: found <\\>
            """);
    assertThat(new FindingsReport(List.of()).text()).isEmpty();
  }

  @Test
  void writesJsonThatHoldsEveryComponent() {
    JsonArray all = JsonParser.parseString(REPORT.json()).getAsJsonArray();
    assertThat(all).hasSize(3);
    JsonObject first = all.get(0).getAsJsonObject();
    assertThat(first.get("rule").getAsString()).isEqualTo("unit");
    assertThat(first.get("severity").getAsString()).isEqualTo("error");
    assertThat(first.get("file").getAsString()).isEqualTo("i18n/site/ar.properties");
    assertThat(first.get("line").getAsInt()).isEqualTo(3);
    assertThat(first.get("key").getAsString()).isEqualTo("a.b");
    assertThat(first.get("message").getAsString()).isEqualTo("found \"٥\"");
    assertThat(JsonParser.parseString(new FindingsReport(List.of()).json()).getAsJsonArray())
        .isEmpty();
  }

  @Test
  void writesSarifWithRulesLevelsAndPlaces() {
    JsonObject log = JsonParser.parseString(REPORT.sarif()).getAsJsonObject();
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").getAsString())
        .isEqualTo("https://json.schemastore.org/sarif-2.1.0.json");
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("manyleaf");
    assertThat(driver.getAsJsonArray("rules"))
        .extracting(rule -> rule.getAsJsonObject().get("id").getAsString())
        .containsExactlyElementsOf(Checker.rules().stream().map(RuleInfo::id).toList());
    JsonArray results = run.getAsJsonArray("results");
    assertThat(results)
        .extracting(result -> result.getAsJsonObject().get("level").getAsString())
        .containsExactly("error", "warning", "note");
    assertThat(
            results.get(0).getAsJsonObject().getAsJsonObject("message").get("text").getAsString())
        .isEqualTo("a.b: found \"٥\"");
    assertThat(place(results, 0).getAsJsonObject("artifactLocation").get("uri").getAsString())
        .isEqualTo("i18n/site/ar.properties");
    assertThat(lineOf(results, 0)).isEqualTo(3);
    assertThat(lineOf(results, 1)).as("SARIF counts from 1").isEqualTo(1);
  }

  private static JsonObject place(JsonArray results, int index) {
    return results
        .get(index)
        .getAsJsonObject()
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static int lineOf(JsonArray results, int index) {
    return place(results, index).getAsJsonObject("region").get("startLine").getAsInt();
  }
}
