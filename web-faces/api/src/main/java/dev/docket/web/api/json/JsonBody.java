package dev.docket.web.api.json;

import tools.jackson.databind.JsonNode;

/**
 * The body of a request.
 *
 * @param document what it says
 */
public record JsonBody(JsonNode document) {

  /** The body as an object, to be read field by field. */
  public Fields fields() {
    return new Fields(document);
  }

  /** Nothing of it: it may hold a password. */
  @Override
  public String toString() {
    return "JsonBody[masked]";
  }
}
