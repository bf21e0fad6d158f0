package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The functionality of TodoMVC's application specification, section by section, and what Docket
 * adds to it.
 */
class TodoMvcIT extends BrowserTest {

  private static final String MILK = "milk";
  private static final String BREAD = "bread";

  private TodoDesk todos;

  @BeforeEach
  void takeTheList() {
    todos = new TodoDesk(desk);
  }

  @Test
  void noTodos() {
    todos.openEmpty();

    assertThat(desk.page().locator(".todos")).hasCount(0);
    assertThat(todos.left()).hasCount(0);
  }

  @Test
  void newTodo() {
    todos.openEmpty();
    assertThat(todos.newTodo()).isFocused();

    todos.add("  milk & <b>honey</b> ");
    todos.add(BREAD);
    todos.assertShows("milk & <b>honey</b>", BREAD);
    assertThat(todos.newTodo()).hasValue("");
    assertThat(todos.newTodo()).isFocused();
    todos.add("   ");
    todos.assertShows("milk & <b>honey</b>", BREAD);
    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("Description: missing");
  }

  @Test
  void markAllAsCompleted() {
    todos.openWith(MILK, BREAD);
    todos.toggleAll();
    assertThat(todos.tick(MILK)).isChecked();
    assertThat(todos.tick(BREAD)).isChecked();

    todos.toggle(MILK);
    assertThat(todos.all()).not().isChecked();
    todos.toggle(MILK);
    assertThat(todos.all()).isChecked();
    todos.toggleAll();
    assertThat(todos.tick(MILK)).not().isChecked();
    assertThat(todos.tick(BREAD)).not().isChecked();
  }

  @Test
  void item() {
    todos.openWith(MILK, BREAD);
    todos.toggle(MILK);
    assertThat(todos.tick(MILK)).isChecked();
    assertThat(todos.tick(MILK)).isFocused();
    assertThat(todos.line(MILK)).hasClass("done");

    todos.remove(MILK);
    todos.assertShows(BREAD);
    todos.startEditing(BREAD);
    assertThat(todos.editor()).isFocused();
  }

  @Test
  void editing() {
    todos.openWith(MILK, BREAD);
    todos.startEditing(MILK);
    assertThat(todos.editor()).isFocused();
    assertThat(todos.editor()).hasValue(MILK);
    assertThat(todos.newTodo()).hasCount(0);

    todos.editor().fill("  soy milk ");
    desk.follow(() -> todos.editor().press("Enter"));
    todos.assertShows("soy milk", BREAD);
    todos.startEditing(BREAD);
    todos.editor().fill("rye bread");
    desk.follow(() -> todos.editor().blur());
    todos.assertShows("soy milk", "rye bread");
    todos.startEditing("rye bread");
    todos.editor().fill("cake");
    desk.follow(() -> todos.editor().press("Escape"));
    todos.assertShows("soy milk", "rye bread");
    todos.edit("rye bread", "  ");
    todos.assertShows("soy milk");
    todos.undo();
    todos.assertShows("soy milk", "rye bread");
  }

  @Test
  void counter() {
    todos.openWith(MILK);
    assertThat(todos.left()).hasText("1 item left");
    todos.add(BREAD);
    assertThat(todos.left()).hasText("2 items left");
    todos.toggleAll();
    assertThat(todos.left()).hasText("0 items left");
  }

  @Test
  void clearCompletedButton() {
    todos.openWith(MILK, BREAD);
    assertThat(desk.button("Clear completed")).hasCount(0);
    todos.toggle(MILK);
    todos.clearCompleted();

    todos.assertShows(BREAD);
    assertThat(desk.button("Clear completed")).hasCount(0);
    todos.undo();
    todos.assertShows(MILK, BREAD);
    assertThat(todos.tick(MILK)).isChecked();
  }

  @Test
  void persistence() {
    todos.openWith(MILK, BREAD);
    todos.toggle(BREAD);
    desk.open("todos");

    todos.assertShows(MILK, BREAD);
    assertThat(todos.tick(BREAD)).isChecked();
  }

  @Test
  void routing() {
    todos.openWith(MILK, BREAD);
    todos.toggle(BREAD);
    assertIsCurrent("All");
    todos.show("Active");
    todos.assertShows(MILK);
    assertIsCurrent("Active");
    todos.show("Completed");
    todos.assertShows(BREAD);
    assertIsCurrent("Completed");
    assertThat(desk.page()).hasURL(Pattern.compile(".*/todos\\?show=completed$"));

    todos.toggle(BREAD);
    todos.assertShows();
    desk.page().goBack();
    desk.open("todos?show=active");
    todos.assertShows(MILK, BREAD);
  }

  private void assertIsCurrent(String filter) {
    Locator current = desk.page().locator("nav[aria-label=Filter] [aria-current=page]");
    assertThat(current).hasText(filter);
  }

  @Test
  void everyChangeCanBeUndone() {
    todos.openWith(MILK, BREAD);
    todos.toggle(MILK);
    todos.undo();
    assertThat(todos.tick(MILK)).not().isChecked();
    todos.undo();
    assertThat(todos.tick(MILK)).isChecked();
    todos.toggleAll();
    todos.undo();
    assertThat(todos.tick(BREAD)).not().isChecked();
    todos.remove(BREAD);
    todos.undo();
    todos.assertShows(MILK, BREAD);
  }

  @Test
  void whatIsOverdueSaysSo() {
    todos.openEmpty();
    desk.page().getByLabel("Due").fill("2020-02-29");
    todos.add(MILK);
    desk.page().getByLabel("Due").fill("2999-12-31");
    todos.add(BREAD);

    assertThat(todos.line(MILK)).containsText("Overdue since");
    assertThat(todos.line(BREAD)).containsText("Due 31 Dec 2999");
    todos.toggle(MILK);
    assertThat(todos.line(MILK)).not().containsText("Overdue");
  }

  @Test
  void withTheKeyboardAlone() {
    todos.openEmpty();
    desk.page().keyboard().type(MILK);
    desk.follow(() -> desk.page().keyboard().press("Enter"));
    todos.tick(MILK).focus();
    desk.follow(() -> desk.page().keyboard().press("Space"));
    assertThat(todos.tick(MILK)).isChecked();
    assertThat(todos.tick(MILK)).isFocused();
    desk.page().keyboard().press("Tab");
    assertThat(desk.link("Edit " + MILK)).isFocused();
    desk.follow(() -> desk.page().keyboard().press("Enter"));
    assertThat(todos.editor()).isFocused();
    desk.page().keyboard().type(" and honey");
    desk.follow(() -> desk.page().keyboard().press("Enter"));
    todos.assertShows("milk and honey");
  }

  @Test
  void whatWasTypedSurvivesARefusal() {
    todos.openWith(MILK);
    todos.startEditing(MILK);
    String tooLong = "x".repeat(201);
    todos.editor().fill(tooLong);
    desk.follow(() -> todos.editor().press("Enter"));

    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("Description: too long");
    assertThat(todos.editor()).hasValue(tooLong);
  }

  @Test
  void whatWasChangedInAnotherTabIsShownAndWhatWasTypedKept() {
    todos.openWith(MILK);
    todos.startEditing(MILK);
    elsewhere(page -> page.getByRole(AriaRole.CHECKBOX).last().click());
    todos.editor().fill("soy milk");
    desk.follow(() -> todos.editor().press("Enter"));

    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("changed meanwhile");
    assertThat(todos.editor()).hasValue("soy milk");
    desk.follow(() -> desk.button("Save").click());
    todos.assertShows("soy milk");
    assertThat(todos.tick("soy milk")).isChecked();
  }

  @Test
  void aTickThatComesTooLateIsNotMade() {
    todos.openWith(MILK, BREAD);
    elsewhere(page -> page.locator(".off").last().click());
    todos.toggle(BREAD);

    assertThat(desk.page().getByRole(AriaRole.STATUS)).containsText("changed or removed meanwhile");
    todos.assertShows(MILK);
  }

  @Test
  void whatWasTypedForAToDoThatWasRemovedMeanwhileIsKept() {
    todos.openWith(MILK, BREAD);
    todos.startEditing(MILK);
    elsewhere(page -> page.locator(".off").first().click());
    todos.editor().fill("soy milk");
    desk.follow(() -> todos.editor().press("Enter"));

    assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("removed meanwhile");
    assertThat(todos.newTodo()).hasValue("soy milk");
    desk.follow(() -> desk.button("Add").click());
    todos.assertShows(BREAD, "soy milk");
  }

  private void elsewhere(Consumer<Page> step) {
    try (Page other = desk.anotherPage()) {
      other.navigate(site.url("todos"));
      step.accept(other);
      other.waitForURL(url -> url.contains("done="));
    }
  }

  @Test
  void aDoubleClickAddsOne() {
    todos.openEmpty();
    todos.newTodo().fill(MILK);
    desk.follow(() -> desk.button("Add").dblclick());
    desk.open("todos");

    todos.assertShows(MILK);
  }
}
