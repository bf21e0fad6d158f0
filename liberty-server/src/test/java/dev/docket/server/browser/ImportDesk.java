package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What a person does to bring a file in. */
final class ImportDesk {

  private static final double PATIENCE = 60_000;

  private ImportDesk() {}

  /** Chooses a file and waits until it has been tried out. */
  static void tryOut(Desk desk, FilePayload file) {
    desk.open("import");
    desk.page().getByLabel("CSV file").setInputFiles(file);
    desk.button("Try the file out").click();
    desk.page().waitForURL("**/import-run?id=*");
    waitForEnd(desk);
  }

  /** Imports what has been tried out and waits until it is in the book. */
  static void doImport(Desk desk) {
    desk.page().locator("#doStart").click();
    desk.link("Go to the orders").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  static void importAll(Desk desk, FilePayload file) {
    tryOut(desk, file);
    doImport(desk);
  }

  private static void waitForEnd(Desk desk) {
    Page page = desk.page();
    page.locator("main h2, main .notice")
        .filter(new Locator.FilterOptions().setHasNotText("Trying out"))
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  /** What one of the counts says. */
  static void assertCount(Desk desk, String name, String value) {
    Locator count = desk.page().locator(".counts div", new Page.LocatorOptions().setHasText(name));
    assertThat(count.locator("dd")).hasText(value);
  }
}
