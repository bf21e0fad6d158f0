package dev.docket.web.ui.todo;

import dev.docket.paging.Cursor;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import dev.docket.todo.Todos;
import dev.docket.validation.RuleViolationException;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.RuleTexts;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One page of the viewer's list. */
@Named
@RequestScoped
public class ListTodos {

  /** How many to-dos a page shows. */
  static final int SIZE = 100;

  private static final String EDIT = "edit";

  @Inject private Todos todos;
  @Inject private Addressed addressed;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  private final String key = UUID.randomUUID().toString();
  private Place place = new Place(TodoFilter.ALL, Cursor.first());
  private @Nullable TodoPage page;

  @PostConstruct
  void findPlace() {
    String show = addressed.parameter("show");
    try {
      place = Place.read(show, addressed.parameter("at"));
    } catch (RuleViolationException damaged) {
      place = Place.read(show, null);
      refusals.show(damaged.violations());
    }
  }

  Place place() {
    return place;
  }

  /** What was typed. */
  TodoDraft draft() {
    return TodoDraft.of(getDescription(), getDue());
  }

  private TodoPage page() {
    TodoPage found = page;
    if (found == null) {
      found = todos.list(new TodoQuery(place.filter(), SIZE, place.at()), viewer.actor());
      page = found;
    }
    return found;
  }

  /** The lines of the page. */
  public List<TodoLine> getLines() {
    List<Todo> items = page().slice().items();
    return IntStream.range(0, items.size())
        .mapToObj(i -> TodoLine.of(i, items.get(i), place, viewer))
        .toList();
  }

  /** The to-do that is being edited; null when none is. */
  public @Nullable Todo getEdited() {
    return Addressed.readId(addressed.parameter(EDIT))
        .flatMap(
            id ->
                page().slice().items().stream().filter(t -> t.id().value().equals(id)).findFirst())
        .orElse(null);
  }

  /** What was typed as the description; what is stored while nothing was. */
  public String getDescription() {
    String typed = addressed.parameter("description");
    Todo edited = typed == null ? getEdited() : null;
    return edited == null ? Objects.toString(typed, "") : edited.description();
  }

  /** What was typed as the day; what is stored while nothing was. */
  public String getDue() {
    String typed = addressed.parameter("due");
    Todo edited = typed == null ? getEdited() : null;
    return edited == null || edited.due() == null
        ? Objects.toString(typed, "")
        : String.valueOf(edited.due());
  }

  /** The form's key: a new one each time, for a form that was refused has stored nothing. */
  public String getKey() {
    return key;
  }

  /** True when there is something in the list, whatever the filter shows of it. */
  public boolean isFilled() {
    return page().active() + page().done() > 0;
  }

  /** True when nothing is left to be done. */
  public boolean isAllDone() {
    return page().active() == 0;
  }

  /** True when something is done. */
  public boolean isAnyDone() {
    return page().done() > 0;
  }

  /** How many are left. */
  public String getLeft() {
    long left = page().active();
    return viewer.number(left) + (left == 1 ? " item left" : " items left");
  }

  /** The word of the filter. */
  public String getShow() {
    return place.show();
  }

  /** The word of the page. */
  public String getAt() {
    return place.page();
  }

  /** The list without anything being edited. */
  public String getUrl() {
    return place.url();
  }

  public @Nullable String getPreviousUrl() {
    return url(page().slice().previous());
  }

  public @Nullable String getNextUrl() {
    return url(page().slice().next());
  }

  private @Nullable String url(@Nullable Cursor other) {
    return other == null ? null : place.at(other).url();
  }

  /** What has just been done; null when nothing has. */
  public @Nullable String getNotice() {
    String done = addressed.parameter("done");
    return done == null ? null : RuleTexts.notice(done);
  }

  /** The change that can be taken back; null for none. */
  public @Nullable String getUndo() {
    return Addressed.readId(addressed.parameter("undo")).map(UUID::toString).orElse(null);
  }
}
