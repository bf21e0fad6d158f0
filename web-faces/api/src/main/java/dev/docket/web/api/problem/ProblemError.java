package dev.docket.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docket.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong; at most one of pointer, parameter and header says where.
 *
 * @param rule the rule's stable id
 * @param pointer the place in the body, a JSON Pointer (RFC 6901)
 * @param parameter the query's parameter
 * @param header the request's header
 * @param args the rule's bounds and the like
 * @param detail what is wrong and what to do, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
    String rule,
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable String header,
    List<String> args,
    String detail) {

  static ProblemError in(Place place, Violation violation) {
    String path = violation.path();
    return new ProblemError(
        violation.rule(),
        place == Place.BODY ? (path.isEmpty() ? "" : "/" + path) : null,
        place == Place.PARAMETER ? path : null,
        place == Place.HEADER ? path : null,
        violation.args(),
        Texts.of(violation));
  }

  /** Where something is wrong. */
  public enum Place {
    /** In the body. */
    BODY,
    /** In a parameter of the query. */
    PARAMETER,
    /** In a header. */
    HEADER,
    /** In what is stored. */
    STORED
  }
}
