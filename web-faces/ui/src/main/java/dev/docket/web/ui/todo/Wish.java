package dev.docket.web.ui.todo;

import dev.docket.todo.ChangeId;
import dev.docket.todo.TodoId;
import dev.docket.web.ui.Addressed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the page stands for: {@code verb}, {@code verb:id} or {@code verb:id:version}.
 *
 * @param verb what is to be done
 * @param id to what, all zeros for nothing that there is
 * @param version the version that the page showed, 0 for none
 */
record Wish(String verb, UUID id, long version) {

  private static final UUID NOTHING = new UUID(0, 0);

  /** Reads a button's value; what can't be read means nothing that there is. */
  static Wish read(@Nullable String value) {
    String[] parts = (value == null ? "" : value).split(":", 3);
    return new Wish(
        parts[0],
        parts.length > 1 ? Addressed.readId(parts[1]).orElse(NOTHING) : NOTHING,
        parts.length > 2 ? version(parts[2]) : 0);
  }

  private static long version(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }

  TodoId todo() {
    return new TodoId(id);
  }

  ChangeId change() {
    return new ChangeId(id);
  }
}
