package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.docket.server.ApiClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI document that a server gives, and what it says of answers. */
final class ApiContract {

  private static final String BASE = "urn:docket:openapi";
  private static final String REF = "$ref";

  private final JsonObject document;
  private final SchemaRegistry schemas;

  ApiContract(JsonObject document) {
    this.document = document;
    schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemas(Map.of(BASE, document.toString())));
  }

  /** One operation of the document. */
  record Operation(String method, String path, JsonObject definition) {

    String id() {
      return definition.get("operationId").getAsString();
    }

    boolean isOpen() {
      return definition.has("security");
    }

    /** The role that it takes, as its description says. */
    Optional<String> role() {
      return Optional.ofNullable(definition.get("description"))
          .map(JsonElement::getAsString)
          .filter(text -> text.startsWith("Takes the role "))
          .map(text -> text.replaceAll("Takes the role |\\.", ""));
    }

    /** The status when all is well. */
    int success() {
      return definition.getAsJsonObject("responses").keySet().stream()
          .mapToInt(Integer::parseInt)
          .filter(status -> status < 300)
          .findFirst()
          .orElseThrow();
    }

    /** The body's media type; null when it takes none. */
    String mediaType() {
      return definition.has("requestBody") ? content().keySet().iterator().next() : null;
    }

    private JsonObject content() {
      return definition.getAsJsonObject("requestBody").getAsJsonObject("content");
    }

    JsonObject body() {
      return content().getAsJsonObject(mediaType());
    }

    @Override
    public String toString() {
      return id();
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path ->
                path.getValue()
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue().getAsJsonObject()))));
    return operations;
  }

  List<JsonObject> parameters(Operation operation) {
    List<JsonObject> parameters = new ArrayList<>();
    if (operation.definition().has("parameters")) {
      operation
          .definition()
          .getAsJsonArray("parameters")
          .forEach(parameter -> parameters.add(resolve(parameter)));
    }
    return parameters;
  }

  boolean takes(Operation operation, String parameter) {
    return parameters(operation).stream()
        .anyMatch(each -> each.get("name").getAsString().equals(parameter));
  }

  /** The object that a reference leads to, or the object itself. */
  JsonObject resolve(JsonElement element) {
    JsonObject object = element.getAsJsonObject();
    return object.has(REF) ? at(object.get(REF).getAsString()) : object;
  }

  private JsonObject at(String reference) {
    JsonElement found = document;
    for (String step : reference.substring("#/".length()).split("/", -1)) {
      found = found.getAsJsonObject().get(step);
    }
    return found.getAsJsonObject();
  }

  /** The answer's status, media type, headers and body are those of the document. */
  void assertDocumented(Operation operation, Answer answer) {
    String status = String.valueOf(answer.status());
    JsonObject responses = operation.definition().getAsJsonObject("responses");
    assertThat(responses.keySet()).as(answer.text()).contains(status);
    JsonObject response = resolve(responses.get(status));
    if (response.has("headers")) {
      assertThat(response.getAsJsonObject("headers").keySet())
          .allSatisfy(name -> assertThat(answer.header(name)).as(name).isPresent());
    }
    if (answer.status() >= 400) {
      assertDiscreet(answer);
    }
    if (response.has("content")) {
      assertBody(response.getAsJsonObject("content"), answer);
    } else {
      assertThat(answer.text()).isEmpty();
    }
  }

  private void assertBody(JsonObject content, Answer answer) {
    String type = content.keySet().iterator().next();
    assertThat(answer.header("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith(type));
    if (type.endsWith("json")) {
      assertValid(content.getAsJsonObject(type).getAsJsonObject("schema"), answer.text());
    }
  }

  /** The answer is a problem document, and tells nothing of the inside. */
  void assertProblem(Answer answer) {
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertValid("#/components/schemas/Problem", answer.text());
    assertThat(answer.json().get("status").getAsInt()).isEqualTo(answer.status());
    assertDiscreet(answer);
  }

  private static void assertDiscreet(Answer answer) {
    assertThat(answer.text())
        .doesNotContain("Exception", "SRVE", "CWW", "\tat ", "Liberty", "tools.jackson", "4111111");
  }

  private void assertValid(JsonObject schema, String json) {
    if (schema.has(REF)) {
      assertValid(schema.get(REF).getAsString(), json);
    }
  }

  private void assertValid(String pointer, String json) {
    assertThat(
            schemas
                .getSchema(SchemaLocation.of(BASE + pointer))
                .validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
        .as(json)
        .isEmpty();
  }
}
