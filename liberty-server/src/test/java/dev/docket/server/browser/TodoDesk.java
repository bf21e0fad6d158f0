package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What a person does with a list of to-dos. */
final class TodoDesk {

  private final Desk desk;
  private final Page page;

  TodoDesk(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  /** Opens the list, and empties it of what others have left. */
  TodoDesk openEmpty() {
    desk.open("todos");
    if (lines().count() > 0) {
      if (!isAllDone()) {
        toggleAll();
      }
      clearCompleted();
    }
    desk.open("todos");
    assertThat(lines()).hasCount(0);
    return this;
  }

  TodoDesk openWith(String... descriptions) {
    openEmpty();
    List.of(descriptions).forEach(this::add);
    return this;
  }

  private boolean isAllDone() {
    return "true".equals(all().getAttribute("aria-checked"));
  }

  Locator newTodo() {
    return page.getByLabel("What needs to be done?");
  }

  void add(String description) {
    newTodo().fill(description);
    desk.follow(() -> newTodo().press("Enter"));
  }

  Locator lines() {
    return page.locator(".todos > ul > li");
  }

  /** What the lines say. */
  Locator descriptions() {
    return page.locator(".what > span");
  }

  Locator line(String description) {
    return lines().filter(new Locator.FilterOptions().setHasText(description));
  }

  Locator tick(String description) {
    return page.getByRole(
        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(description).setExact(true));
  }

  void toggle(String description) {
    desk.follow(tick(description)::click);
  }

  void remove(String description) {
    desk.follow(desk.button("Remove " + description)::click);
  }

  void startEditing(String description) {
    desk.follow(() -> line(description).locator(".what").dblclick());
  }

  Locator editor() {
    return page.getByLabel("Description");
  }

  void edit(String description, String text) {
    startEditing(description);
    editor().fill(text);
    desk.follow(() -> editor().press("Enter"));
  }

  Locator all() {
    return tick("Mark all as complete");
  }

  void toggleAll() {
    desk.follow(all()::click);
  }

  void clearCompleted() {
    desk.follow(desk.button("Clear completed")::click);
  }

  void undo() {
    desk.follow(desk.button("Undo")::click);
  }

  Locator left() {
    return page.locator(".left");
  }

  void show(String filter) {
    desk.follow(desk.link(filter)::click);
  }

  void assertShows(String... expected) {
    assertThat(descriptions()).hasText(expected);
  }
}
