package dev.docket.web.api.problem;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to, so that an operator finds what its sender reports. */
final class TraceId {

  /** The attribute of a request in which the server may tell the id of its trace. */
  private static final String ATTRIBUTE = "dev.docket.trace-id";

  private TraceId() {}

  /** Null when nobody traces it. */
  static @Nullable String of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : null;
  }
}
