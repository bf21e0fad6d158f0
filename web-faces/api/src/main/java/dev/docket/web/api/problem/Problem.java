package dev.docket.web.api.problem;

import java.util.List;

/**
 * A problem document (RFC 9457, section 3).
 *
 * @param type {@value #TYPE_PREFIX} and the kind
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what to do
 * @param errors every single thing that is wrong; empty when there is nothing to tell apart
 */
public record Problem(
    String type, String title, int status, String detail, List<ProblemError> errors) {

  /** The media type of the document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static final String TYPE_PREFIX = "urn:docket:problem:";

  static Problem of(ProblemKind kind, List<ProblemError> errors) {
    return new Problem(
        TYPE_PREFIX + kind.id(),
        Texts.title(kind),
        kind.status(),
        Texts.detail(kind),
        List.copyOf(errors));
  }
}
