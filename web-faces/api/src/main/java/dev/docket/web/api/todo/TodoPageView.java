package dev.docket.web.api.todo;

import dev.docket.paging.Count;
import dev.docket.todo.TodoPage;
import java.util.List;

/** A page of a list, as its owner sees it, with how much there is in all. */
record TodoPageView(List<TodoView> items, Count total, long active, long done) {

  static TodoPageView of(TodoPage page) {
    return new TodoPageView(
        page.slice().items().stream().map(TodoView::of).toList(),
        page.slice().total(),
        page.active(),
        page.done());
  }
}
