package dev.docket.web.api.todo;

import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoQuery;
import dev.docket.validation.RuleViolationException;
import dev.docket.web.api.http.Parameters;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Which part of a list a query asks for. */
record TodoParameters(Parameters given) {

  private static final String FILTER = "filter";

  static TodoParameters of(UriInfo uri) {
    return new TodoParameters(
        Parameters.of(uri, Set.of(FILTER, Parameters.LIMIT, Parameters.PAGE)));
  }

  TodoQuery query() {
    return new TodoQuery(filter(), given.limit(), given.page());
  }

  Map<String, String> ofList() {
    return Map.of(FILTER, filter().name(), Parameters.LIMIT, String.valueOf(given.limit()));
  }

  private TodoFilter filter() {
    String name = given.get(FILTER);
    return name == null ? TodoFilter.ALL : filter(name);
  }

  private static TodoFilter filter(String name) {
    return Arrays.stream(TodoFilter.values())
        .filter(filter -> filter.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> RuleViolationException.of("filter.format", FILTER));
  }
}
