package dev.docket.jpa;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL together with its parameters.
 *
 * @param text with a question mark for each parameter
 * @param parameters in the order of the question marks
 */
record Sql(String text, List<Object> parameters) {

  Sql {
    parameters = List.copyOf(parameters);
  }

  static Sql of(String text, Object... parameters) {
    return new Sql(text, Arrays.asList(parameters));
  }

  /** Fills each {@code %s} of the template with a piece. */
  static Sql format(String template, Sql... pieces) {
    Object[] texts = Arrays.stream(pieces).map(Sql::text).toArray();
    return new Sql(template.formatted(texts), parametersOf(Arrays.asList(pieces)));
  }

  static Sql join(String delimiter, List<Sql> pieces) {
    return new Sql(
        pieces.stream().map(Sql::text).collect(Collectors.joining(delimiter)),
        parametersOf(pieces));
  }

  private static List<Object> parametersOf(List<Sql> pieces) {
    return pieces.stream().flatMap(piece -> piece.parameters().stream()).toList();
  }
}
