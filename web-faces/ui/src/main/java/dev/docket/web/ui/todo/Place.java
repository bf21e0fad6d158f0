package dev.docket.web.ui.todo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.paging.Cursor;
import dev.docket.todo.TodoFilter;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A view of the list, as its address names it.
 *
 * @param filter which to-dos it shows
 * @param at which page
 */
record Place(TodoFilter filter, Cursor at) {

  private static final String COMPLETED = "completed";

  /** Reads the address; what it can't tell is all, and a page that it can't tell is refused. */
  static Place read(@Nullable String show, @Nullable String at) {
    TodoFilter filter =
        switch (show == null ? "" : show) {
          case "active" -> TodoFilter.ACTIVE;
          case COMPLETED -> TodoFilter.DONE;
          default -> TodoFilter.ALL;
        };
    return new Place(filter, at == null || at.isEmpty() ? Cursor.first() : Cursor.parse(at));
  }

  /** The word for the filter; empty for all. */
  String show() {
    return switch (filter) {
      case ALL -> "";
      case ACTIVE -> filter.name().toLowerCase(Locale.ROOT);
      case DONE -> COMPLETED;
    };
  }

  /** The word for the page; empty for the first. */
  String page() {
    return at.kind() == Cursor.Kind.FIRST ? "" : at.text();
  }

  Place at(Cursor other) {
    return new Place(filter, other);
  }

  String url() {
    return url(Map.of());
  }

  /** The address with more to say; what is empty is left out. */
  String url(Map<String, String> more) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("show", show());
    parameters.put("at", page());
    parameters.putAll(more);
    parameters.values().removeIf(String::isEmpty);
    return parameters.isEmpty()
        ? "todos"
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
            .collect(Collectors.joining("&", "todos?", ""));
  }
}
