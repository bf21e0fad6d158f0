package dev.docket.web.api.problem;

import dev.docket.validation.Violation;
import dev.docket.web.api.problem.ProblemError.Place;
import java.util.List;
import java.util.Map;

/** The request can't be served, for a reason that its sender is told. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<ProblemError> errors;
  private final transient Map<String, String> headers;

  private ProblemException(
      ProblemKind kind, List<ProblemError> errors, Map<String, String> headers) {
    super(kind.id());
    this.kind = kind;
    this.errors = errors;
    this.headers = headers;
  }

  /** For a kind that says it all. */
  public ProblemException(ProblemKind kind) {
    this(kind, List.of(), Map.of());
  }

  /** With a header that the answer needs. */
  public ProblemException(ProblemKind kind, String header, String value) {
    this(kind, List.of(), Map.of(header, value));
  }

  /** For parameters that can't be read. */
  public static ProblemException ofParameters(List<Violation> violations) {
    return new ProblemException(
        ProblemKind.PARAMETERS,
        violations.stream().map(v -> ProblemError.in(Place.PARAMETER, v)).toList(),
        Map.of());
  }

  /** For a header that is missing or can't be read. */
  public static ProblemException ofHeader(ProblemKind kind, String rule, String header) {
    return new ProblemException(
        kind, List.of(ProblemError.in(Place.HEADER, Violation.of(rule, header))), Map.of());
  }

  Answer answer() {
    return new Answer(kind, errors, headers);
  }
}
