package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportIT extends BrowserTest {

  private final String store = "I-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aFileIsTriedOutAndThenImportedOnce() {
    FilePayload file =
        new OrderFile().order(store, "P-1", 1).order(store, "P-2", 2).bytes("orders.csv");

    ImportDesk.tryOut(desk, file);
    ImportDesk.assertCount(desk, "New orders", "2");
    assertStages("Chosen", "Tried out", "");
    String run = desk.page().url();
    desk.open("orders?store=" + store);
    assertThat(desk.heading("No order matches")).isVisible();

    desk.page().navigate(run);
    ImportDesk.doImport(desk);
    ImportDesk.assertCount(desk, "Orders entered", "2");
    assertStages("Chosen", "Tried out", "Imported");
    desk.open("orders?store=" + store);
    assertThat(desk.page().getByText("2 orders")).isVisible();

    ImportDesk.tryOut(desk, file);
    ImportDesk.assertCount(desk, "Already in the book", "2");
    assertThat(desk.page().locator("#doStart")).hasCount(0);
  }

  @Test
  void badLinesAreListedAndTheOthersTaken() throws IOException {
    FilePayload file =
        new OrderFile()
            .order(store, "P-1", 1)
            .order(store, "P-2", 0)
            .line("too,short")
            .order("no such store", "P-3", 3)
            .bytes("bad.csv");

    ImportDesk.tryOut(desk, file);
    ImportDesk.assertCount(desk, "can\u2019t be taken", "3");
    assertProblem("3", "product_quantity", "quantity.range");
    assertProblem("4", "row", "row.columns");
    assertProblem("5", "store_code", "store.characters");
    String csv =
        Files.readString(
            desk.page().waitForDownload(desk.link("Download all 3 as CSV")::click).path());
    assertThat(csv.lines()).hasSize(4).anyMatch(line -> line.startsWith("3,product_quantity,"));

    ImportDesk.doImport(desk);
    ImportDesk.assertCount(desk, "Orders entered", "1");
  }

  private void assertProblem(String line, String column, String rule) {
    assertThat(
            desk.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(rule))
                .locator("td"))
        .containsText(new String[] {line, column, rule});
  }

  @Test
  void aFileThatCannotBeReadIsAnsweredClearly() {
    refuses("a,b\n1,2\n", "the header lacks");
    refuses(
        "user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n\u00fc",
        "not text in UTF-8");
  }

  private void refuses(String content, String reason) {
    ImportDesk.tryOut(desk, new FilePayload("odd.csv", "text/csv", content.getBytes(ISO_8859_1)));
    assertThat(desk.page().locator("main .notice")).containsText(reason);
    assertStages("Chosen", "Refused");
  }

  /** The last one that is over is the current one; the others are to come. */
  private void assertStages(String... over) {
    List<String> done = Stream.of(over).filter(stage -> !stage.isEmpty()).toList();
    assertThat(desk.page().locator(".steps li")).hasCount(over.length);
    assertThat(desk.page().locator(".steps .done")).hasText(done.toArray(String[]::new));
    assertThat(desk.page().locator(".steps [aria-current=step]"))
        .hasText(done.get(done.size() - 1));
  }

  @Test
  void aFileWithAHeaderOnlyHasNothingToImport() {
    ImportDesk.tryOut(desk, new OrderFile().bytes("none.csv"));
    assertThat(desk.heading("Tried out: there is no order in this file")).isVisible();
    assertThat(desk.page().locator("#doStart")).hasCount(0);
  }

  @Test
  void anEmptyFileIsAnsweredAtOnce() {
    desk.open("import");
    desk.page()
        .getByLabel("CSV file")
        .setInputFiles(new FilePayload("empty.csv", "text/csv", new byte[0]));
    desk.button("Try the file out").click();
    assertThat(desk.page().locator("main .notice")).containsText("File: empty");
  }
}
