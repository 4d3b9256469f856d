package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that a site serves, and whether an answer is as it says. */
public final class ApiDescription {

  private static final String HERE = "https://manyleaf.example/api/openapi.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private ApiDescription(String text) {
    this.document = JSON.readTree(text);
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            builder ->
                builder
                    .schemas(Map.of(HERE, text))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** Asks a site for its description. */
  public static ApiDescription of(RunningSite site) {
    return new ApiDescription(site.get("/api/openapi.json").body());
  }

  /** The document itself. */
  public JsonNode document() {
    return document;
  }

  /**
   * Holds an answer against the description of its operation: status, media type, headers, body.
   *
   * @param template the path as the description has it
   * @return the body
   */
  public JsonNode check(String template, HttpResponse<String> answer) {
    JsonNode described =
        resolved(
            document
                .required("paths")
                .required(template)
                .required("get")
                .required("responses")
                .required(String.valueOf(answer.statusCode())));
    for (Map.Entry<String, JsonNode> header : described.path("headers").properties()) {
      String value = answer.headers().firstValue(header.getKey()).orElse("(none)");
      JsonNode schema = resolved(header.getValue()).required("schema");
      assertThat(faults(schema, JSON.valueToTree(value))).as(header.getKey()).isEmpty();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("(none)");
    JsonNode body = JSON.readTree(answer.body());
    JsonNode schema = described.required("content").required(type).required("schema");
    assertThat(faults(schema, body)).as(answer.uri() + "").isEmpty();
    return body;
  }

  /** What is wrong with a value under a schema of the document. */
  public List<Error> faults(JsonNode schema, JsonNode value) {
    return (schema.has("$ref")
            ? named(schema.required("$ref").stringValue())
            : schemas.getSchema(schema))
        .validate(value);
  }

  private Schema named(String reference) {
    return schemas.getSchema(SchemaLocation.of(HERE + reference));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref")
        ? document.requiredAt(node.required("$ref").stringValue().substring(1))
        : node;
  }
}
