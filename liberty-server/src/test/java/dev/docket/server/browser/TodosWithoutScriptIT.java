package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** To-dos with JavaScript switched off. */
class TodosWithoutScriptIT extends BrowserTest {

  @Override
  boolean hasScript() {
    return false;
  }

  @Test
  void theListIsKept() {
    TodoDesk todos = new TodoDesk(desk).openWith("milk", "bread");
    todos.assertShows("milk", "bread");
    todos.add(" ");
    todos.assertShows("milk", "bread");
    todos.toggle("milk");
    assertThat(todos.tick("milk")).isChecked();
    todos.show("Active");
    todos.assertShows("bread");

    desk.follow(desk.link("Edit bread")::click);
    todos.editor().fill("rye bread");
    desk.follow(() -> todos.editor().press("Enter"));
    todos.assertShows("rye bread");
    desk.follow(desk.link("Edit rye bread")::click);
    todos.editor().fill("cake");
    desk.follow(desk.link("Cancel")::click);
    todos.assertShows("rye bread");

    todos.toggleAll();
    todos.show("All");
    todos.clearCompleted();
    todos.undo();
    todos.assertShows("milk", "rye bread");
  }
}
