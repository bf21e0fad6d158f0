package dev.docket.web.ui.todo;

import dev.docket.todo.BulkChange;
import dev.docket.todo.Todo;
import java.util.Map;

/**
 * What became of a wish, to be said on the page that follows.
 *
 * @param said the word for it, empty when there is nothing to say
 * @param undo the change that can be taken back, empty for none
 * @param focus the to-do at which the reader goes on, empty for none
 */
record Outcome(String said, String undo, String focus) {

  static final Outcome NOTHING = new Outcome("", "", "");
  static final Outcome OVERTAKEN = new Outcome("todo-overtaken", "", "");

  /** One to-do was changed, and whoever changed it sees it. */
  static Outcome quiet(Todo todo) {
    return new Outcome("", "", todo.id().text());
  }

  static Outcome of(String said, Todo todo) {
    return new Outcome(said, todo.lastChange().text(), todo.id().text());
  }

  static Outcome of(String said, BulkChange change) {
    return change.count() == 0 ? NOTHING : new Outcome(said, change.id().text(), "");
  }

  String urlOf(Place place) {
    String url = place.url(Map.of("done", said, "undo", undo));
    return focus.isEmpty() ? url : url + "#t-" + focus;
  }
}
