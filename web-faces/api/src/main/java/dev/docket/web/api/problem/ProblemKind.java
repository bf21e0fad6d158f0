package dev.docket.web.api.problem;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problems, by the URIs that clients rely on; each has one status. */
public enum ProblemKind {
  /** The body is not JSON in UTF-8, or goes beyond the bounds of nesting and length. */
  MALFORMED(400),
  /** A parameter or a header can't be read. */
  PARAMETERS(400),
  /** The request can't be understood at all. */
  BAD_REQUEST(400),
  /** No access token, or none that is in force. */
  UNAUTHORIZED(401),
  /** Name or password are not right. */
  LOG_IN_REFUSED(401),
  /** The account lacks the role. */
  FORBIDDEN(403),
  /** There is no such thing, or it is somebody else's. */
  NOT_FOUND(404),
  /** The resource does not know the method. */
  METHOD_NOT_ALLOWED(405),
  /** The answer can't be had in that form. */
  NOT_ACCEPTABLE(406),
  /** What is stored does not allow it. */
  CONFLICT(409),
  /** It was changed since it was read. */
  CHANGED(412),
  /** The body is too large. */
  TOO_LARGE(413),
  /** The address is too long. */
  URI_TOO_LONG(414),
  /** The body is of another type. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** Rules are broken. */
  RULES(422),
  /** The key was used with other content. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** The version must be named. */
  PRECONDITION_REQUIRED(428),
  /** Too many attempts have failed. */
  TOO_MANY_ATTEMPTS(429),
  /** Too many requests. */
  TOO_MANY_REQUESTS(429),
  /** Something unexpected. */
  INTERNAL(500),
  /** The database, or the secret store, can't serve now. */
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The name in lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a status without a kind of its own is: that of its class. */
  static ProblemKind of(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status && kind != MALFORMED && kind != PARAMETERS)
        .findFirst()
        .orElse(status < INTERNAL.status ? BAD_REQUEST : INTERNAL);
  }
}
