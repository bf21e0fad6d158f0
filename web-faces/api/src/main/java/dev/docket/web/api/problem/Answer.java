package dev.docket.web.api.problem;

import dev.docket.web.api.json.Json;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * A problem on its way out.
 *
 * @param kind what it is
 * @param errors every single thing that is wrong
 * @param headers what the answer needs beside the document
 */
record Answer(ProblemKind kind, List<ProblemError> errors, Map<String, String> headers) {

  static Answer of(ProblemKind kind) {
    return new Answer(kind, List.of(), Map.of());
  }

  Answer with(String header, String value) {
    return new Answer(kind, errors, Map.of(header, value));
  }

  byte[] document() {
    return Json.write(Problem.of(kind, errors));
  }

  Response response() {
    Response.ResponseBuilder response =
        Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(document());
    headers.forEach(response::header);
    return response.build();
  }
}
