package dev.docket.web.api.http;

import dev.docket.validation.Uuids;
import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import java.util.UUID;

/** Ids in paths. */
public final class PathIds {

  /**
   * The end of a path that is about one thing. It fits no word, so that a list can have paths of
   * its own beside it: of two classes the longer path is chosen before a method is looked for
   * (Jakarta REST 4.0, section 3.7.2).
   */
  public static final String ONE = "/{id: [0-9a-fA-F-]+}";

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
