package dev.docket.jpa;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL together with its parameters.
 *
 * @param text with a question mark for each parameter
 * @param parameters in the order of the question marks
 */
public record Sql(String text, List<Object> parameters) {

  /** Takes a copy of the parameters. */
  public Sql {
    parameters = List.copyOf(parameters);
  }

  /** A piece with its parameters. */
  public static Sql of(String text, Object... parameters) {
    return new Sql(text, Arrays.asList(parameters));
  }

  /** Fills each {@code %s} of the template with a piece. */
  public static Sql format(String template, Sql... pieces) {
    Object[] texts = Arrays.stream(pieces).map(Sql::text).toArray();
    return new Sql(template.formatted(texts), parametersOf(Arrays.asList(pieces)));
  }

  /** The pieces with the delimiter between them. */
  public static Sql join(String delimiter, List<Sql> pieces) {
    return new Sql(
        pieces.stream().map(Sql::text).collect(Collectors.joining(delimiter)),
        parametersOf(pieces));
  }

  /** Sets the parameters of the query that was made of this text, and returns it. */
  Query bind(Query query) {
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  private static List<Object> parametersOf(List<Sql> pieces) {
    return pieces.stream().flatMap(piece -> piece.parameters().stream()).toList();
  }
}
