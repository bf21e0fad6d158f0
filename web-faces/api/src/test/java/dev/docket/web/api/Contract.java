package dev.docket.web.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, as tests read it. */
final class Contract {

  private static final String BASE = "urn:docket:openapi";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private Contract(JsonNode document) {
    this.document = document;
    schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemas(Map.of(BASE, document.toString())));
  }

  static Contract read() {
    return new Contract(
        JsonMapper.shared()
            .readTree(OpenApiResource.class.getResourceAsStream(OpenApiResource.DOCUMENT)));
  }

  JsonNode document() {
    return document;
  }

  /** Each operation as method and path. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> operations.add(method + " " + path.getKey())));
    return operations;
  }

  /** What is wrong with a value, by the schema at a JSON Pointer of the document. */
  List<Error> validate(String pointer, JsonNode value) {
    return schemas
        .getSchema(SchemaLocation.of(BASE + "#" + pointer))
        .validate(value, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  /** Where media types with an example are, as JSON Pointers. */
  List<String> examples() {
    List<String> found = new ArrayList<>();
    collect("", document, found);
    return found;
  }

  private static void collect(String pointer, JsonNode node, List<String> found) {
    if (node.has("schema") && node.has("example")) {
      found.add(pointer);
    }
    node.properties()
        .forEach(
            child ->
                collect(
                    pointer + "/" + child.getKey().replace("~", "~0").replace("/", "~1"),
                    child.getValue(),
                    found));
  }
}
