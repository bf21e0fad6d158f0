package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Everything works with JavaScript switched off. */
class WithoutScriptIT extends BrowserTest {

  @Override
  boolean hasScript() {
    return false;
  }

  @Test
  void anOrderGoesItsWay() {
    desk.open("enter-order");
    desk.fillOrder("8945", Desk.VISA, "WEB-1", "P-1");
    desk.button("Enter order").click();
    assertThat(desk.page().locator("#userId-about")).containsText("User: not a UUID");

    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.link("Amend").click();
    desk.fill("Quantity", "12");
    desk.button("Save changes").click();
    assertThat(desk.page().locator("dl").first()).containsText("12");

    desk.open("order?id=" + id);
    desk.link("Cancel order").click();
    desk.button("Cancel order").click();
    assertThat(desk.page().locator(".status")).hasText("Cancelled");
  }

  @Test
  void theListIsFilteredAndFound() {
    String id = desk.enterOrder(Desk.VISA, "PLAIN-1", "P-1");
    desk.open("orders");
    desk.page().getByLabel("Store", new Page.GetByLabelOptions().setExact(true)).fill("PLAIN-1");
    desk.button("Show orders").click();
    assertThat(desk.page().locator(".ledger tbody tr").first()).containsText("PLAIN-1");

    desk.page().locator("#q").fill(id);
    desk.page().locator("#q").press("Enter");
    assertThat(desk.page().locator("main")).containsText(id);
  }

  @Test
  void aFileIsImported() {
    ImportDesk.importAll(desk, new OrderFile().order("PLAIN-2", "P-1", 1).bytes("orders.csv"));
    ImportDesk.assertCount(desk, "Orders entered", "1");
  }
}
