package dev.docket.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457, section 3).
 *
 * @param type {@value #TYPE_PREFIX} and the kind
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what to do
 * @param errors every single thing that is wrong; empty when there is nothing to tell apart
 * @param traceId by which an operator finds the request; null when nobody traces it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<ProblemError> errors,
    @JsonProperty("trace_id") @Nullable String traceId) {

  /** The media type of the document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static final String TYPE_PREFIX = "urn:docket:problem:";

  static Problem of(ProblemKind kind, List<ProblemError> errors, @Nullable String traceId) {
    return new Problem(
        TYPE_PREFIX + kind.id(),
        Texts.title(kind),
        kind.status(),
        Texts.detail(kind),
        List.copyOf(errors),
        traceId);
  }
}
