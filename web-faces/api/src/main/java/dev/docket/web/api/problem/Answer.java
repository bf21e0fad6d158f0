package dev.docket.web.api.problem;

import dev.docket.web.api.json.Json;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * @param traceId of the request; null when nobody traces it
   */
  byte[] document(@Nullable String traceId) {
    return Json.write(Problem.of(kind, errors, traceId));
  }

  Response response(@Nullable String traceId) {
    Response.ResponseBuilder response =
        Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(document(traceId));
    headers.forEach(response::header);
    return response.build();
  }
}
