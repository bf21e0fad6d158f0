package dev.docket.web.api.http;

import dev.docket.validation.Uuids;
import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import java.util.UUID;

/** Ids in paths. */
public final class PathIds {

  private PathIds() {}

  /**
   * @throws ProblemException with {@code not-found}: nothing has an id that is none
   */
  public static UUID parse(String text) {
    try {
      return Uuids.parse(text);
    } catch (IllegalArgumentException none) {
      throw new ProblemException(ProblemKind.NOT_FOUND);
    }
  }
}
