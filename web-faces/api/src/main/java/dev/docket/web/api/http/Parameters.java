package dev.docket.web.api.http;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import dev.docket.web.api.problem.ProblemException;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a query, each known and given once. */
public final class Parameters {

  /** How many rows a page has. */
  public static final String LIMIT = "limit";

  /** Where the page lies, as a link told it. */
  public static final String PAGE = "page";

  /** The rows of a page unless the client says otherwise. */
  public static final int DEFAULT_LIMIT = 50;

  /** The most rows of a page. */
  public static final int MAX_LIMIT = 1_000;

  private static final int MAX_DIGITS = 9;
  private static final int MAX_TOLD = 20;

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the query.
   *
   * @param known every name that the resource takes
   * @throws ProblemException with {@code parameters} for each that is unknown or repeated
   */
  public static Parameters of(UriInfo uri, Set<String> known) {
    List<Violation> refused = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    uri.getQueryParameters()
        .forEach(
            (name, given) -> {
              if (!known.contains(name)) {
                refused.add(Violation.of("parameter.unknown", name));
              } else if (given.size() > 1) {
                refused.add(Violation.of("parameter.repeated", name));
              }
              values.put(name, given.get(0));
            });
    if (!refused.isEmpty()) {
      throw ProblemException.ofParameters(refused.stream().limit(MAX_TOLD).toList());
    }
    return new Parameters(values);
  }

  /** All of them, by name. */
  public Map<String, String> values() {
    return values;
  }

  /** One of them; null when it was not given. */
  public @Nullable String get(String name) {
    return values.get(name);
  }

  /**
   * How many rows a page is to have.
   *
   * @throws RuleViolationException with {@code page.size}
   */
  public int limit() {
    String text = values.get(LIMIT);
    return text == null ? DEFAULT_LIMIT : number(text, 1, MAX_LIMIT);
  }

  /**
   * A whole number.
   *
   * @throws RuleViolationException with {@code page.size}
   */
  private static int number(String text, int least, int most) {
    int number = isNumber(text) ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw RuleViolationException.of("page.size", LIMIT, least, most);
    }
    return number;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Where the page lies.
   *
   * @throws RuleViolationException with {@code cursor.format}
   */
  public Cursor page() {
    String text = values.get(PAGE);
    return text == null ? Cursor.first() : Cursor.parse(text);
  }
}
