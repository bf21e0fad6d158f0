package dev.docket.web.ui.todo;

import dev.docket.todo.Todo;
import dev.docket.web.ui.Viewer;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list, written out for its reader.
 *
 * @param number its place on the page
 * @param id the to-do
 * @param seen the to-do and its version, as the buttons name it
 * @param description what is to be done
 * @param due the day as people read it, empty for none
 * @param isOverdue true when the day is over and the thing not done
 * @param isDone true when it is done
 * @param editUrl leads to its editing
 */
public record TodoLine(
    int number,
    String id,
    String seen,
    String description,
    String due,
    boolean isOverdue,
    boolean isDone,
    String editUrl) {

  static TodoLine of(int number, Todo todo, Place place, Viewer viewer) {
    String id = todo.id().text();
    return new TodoLine(
        number,
        id,
        id + ":" + todo.version(),
        todo.description(),
        viewer.date(todo.due()),
        !todo.isDone() && isOver(todo.due(), viewer),
        todo.isDone(),
        place.url(Map.of("edit", id)));
  }

  private static boolean isOver(@Nullable LocalDate due, Viewer viewer) {
    return due != null && due.isBefore(viewer.today());
  }
}
