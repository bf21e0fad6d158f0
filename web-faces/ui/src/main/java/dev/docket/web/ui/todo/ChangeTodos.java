package dev.docket.web.ui.todo;

import dev.docket.command.IdempotencyKey;
import dev.docket.paging.Cursor;
import dev.docket.todo.AddTodo;
import dev.docket.todo.CompleteTodo;
import dev.docket.todo.EditTodo;
import dev.docket.todo.RemoveTodo;
import dev.docket.todo.ReopenTodo;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoChangedException;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoNotFoundException;
import dev.docket.todo.TodoQuery;
import dev.docket.todo.Todos;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.form.OnlyOwnForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what the button that was pressed stands for, and leads back to the list. */
@Named
@RequestScoped
public class ChangeTodos {

  @Inject private Todos todos;
  @Inject private ListTodos list;
  @Inject private Addressed addressed;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private FacesContext faces;
  @Inject private ExternalContext external;
  private @Nullable Todo overtaking;
  private boolean isGone;

  /** Does it, when a form was sent. Whatever is refused stays on the page as it was typed. */
  public void act() throws IOException {
    if (faces.isPostback() && !OnlyOwnForms.sendsBack(faces)) {
      Wish wish = Wish.read(addressed.parameter("do"));
      Outcome outcome = refusals.attempt(() -> outcome(wish));
      if (outcome != null) {
        external.redirect(outcome.urlOf(wish.verb().equals("add") ? whereNewOnesAre() : here()));
      }
    }
  }

  private @Nullable Outcome outcome(Wish wish) {
    try {
      return fulfil(wish);
    } catch (TodoNotFoundException gone) {
      isGone = isSaving(wish) && !list.draft().description().isBlank();
      return isGone ? null : Outcome.OVERTAKEN;
    } catch (TodoChangedException changed) {
      return keepTyped(wish, changed.current());
    }
  }

  private @Nullable Outcome keepTyped(Wish wish, Todo current) {
    if (!isSaving(wish)) {
      return Outcome.OVERTAKEN;
    }
    overtaking = current;
    return null;
  }

  private static boolean isSaving(Wish wish) {
    return wish.verb().equals("save");
  }

  private Outcome fulfil(Wish wish) {
    return switch (wish.verb()) {
      case "add" -> add();
      case "save" -> save(wish);
      case "complete" ->
          Outcome.of(
              "todo-completed",
              todos.complete(new CompleteTodo(wish.todo(), wish.version()), viewer.actor()));
      case "reopen" ->
          Outcome.quiet(todos.reopen(new ReopenTodo(wish.todo(), wish.version()), viewer.actor()));
      case "remove" -> remove(wish);
      case "complete-all" -> Outcome.of("todos-completed", todos.completeAll(viewer.actor()));
      case "reopen-all" -> Outcome.of("todos-reopened", todos.reopenAll(viewer.actor()));
      case "remove-done" -> Outcome.of("todos-removed", todos.removeDone(viewer.actor()));
      case "undo" -> Outcome.of("todos-undone", todos.undo(wish.change(), viewer.actor()));
      default -> Outcome.NOTHING;
    };
  }

  private Outcome add() {
    IdempotencyKey key = new IdempotencyKey(Objects.toString(addressed.parameter("key"), ""));
    todos.add(new AddTodo(list.draft(), key), viewer.actor());
    return Outcome.NOTHING;
  }

  /** Nothing left of it means that it is to go. */
  private Outcome save(Wish wish) {
    TodoDraft draft = list.draft();
    return draft.description().isBlank()
        ? remove(wish)
        : Outcome.quiet(
            todos.edit(new EditTodo(wish.todo(), wish.version(), draft), viewer.actor()));
  }

  private Outcome remove(Wish wish) {
    return Outcome.of(
        "todo-removed", todos.remove(new RemoveTodo(wish.todo(), wish.version()), viewer.actor()));
  }

  private Place here() {
    return list.place();
  }

  /** At the end of the list, which is where it begins unless it has several pages. */
  private Place whereNewOnesAre() {
    TodoFilter filter = here().filter() == TodoFilter.DONE ? TodoFilter.ALL : here().filter();
    TodoQuery query = new TodoQuery(filter, ListTodos.SIZE, Cursor.first());
    boolean fits = todos.list(query, viewer.actor()).slice().next() == null;
    return new Place(filter, fits ? Cursor.first() : Cursor.last());
  }

  /** What the to-do being edited says since somebody else changed it; null when nobody did. */
  public @Nullable Todo getOvertaking() {
    return overtaking;
  }

  /** True when the to-do being edited was removed meanwhile. */
  public boolean isGone() {
    return isGone;
  }
}
