package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderListIT extends BrowserTest {

  private static final int ORDERS = 60;

  private static final int NARROW = 1000;
  private static final int HEIGHT = 900;

  private static final String WRONG_CARD = "5555555555554445";

  private static final String STORE = "S-" + UUID.randomUUID().toString().substring(0, 8);

  private static final String FOUND = STORE + "-FOUND";

  private static final Set<Site> FILLED = new HashSet<>();

  @BeforeEach
  void goToTheStore() {
    if (FILLED.add(site)) {
      ImportDesk.importAll(desk, orders().bytes("orders.csv"));
    }
    desk.open("orders?store=" + STORE);
  }

  private static OrderFile orders() {
    OrderFile file = new OrderFile();
    for (int i = 1; i <= ORDERS; i++) {
      file.order(STORE, "P-" + i, i);
    }
    return file;
  }

  private Locator rows() {
    return desk.page().locator(".ledger tbody tr");
  }

  @Test
  void theListIsTurnedForthAndBack() {
    assertThat(desk.page().getByText(ORDERS + " orders")).isVisible();
    assertThat(rows()).hasCount(25);
    List<String> firstPage = rows().allInnerTexts();
    desk.link("Next").click();
    assertThat(rows()).hasCount(25);
    desk.link("Next").click();
    assertThat(rows()).hasCount(10);
    assertThat(desk.link("Next")).hasCount(0);
    desk.link("First").click();
    assertThat(rows().allInnerTexts()).isEqualTo(firstPage);
    desk.link("Last").click();
    assertThat(rows()).hasCount(25);
    assertThat(desk.link("Last")).hasCount(0);
    desk.link("Previous").click();
    desk.link("Previous").click();
    assertThat(desk.link("Previous")).hasCount(0);
  }

  @Test
  void aColumnSortsUpAndDownAndSaysSo() {
    Locator quantity = desk.page().locator("th", new Page.LocatorOptions().setHasText("Quantity"));
    quantity.locator("a").click();
    assertThat(quantity).hasAttribute("aria-sort", "ascending");
    assertThat(rows().first().locator(".num")).hasText("1");
    quantity.locator("a").click();
    assertThat(quantity).hasAttribute("aria-sort", "descending");
    assertThat(rows().first().locator(".num")).hasText(String.valueOf(ORDERS));
  }

  @Test
  void conditionsNarrowTheListAndAreTakenAwayOneByOne() {
    desk.page().getByLabel("Quantity, from", new Page.GetByLabelOptions().setExact(true)).fill("5");
    desk.page().getByLabel("Quantity, to", new Page.GetByLabelOptions().setExact(true)).fill("9");
    desk.button("Show orders").click();
    assertThat(rows()).hasCount(5);
    assertThat(desk.page().url()).contains("quantityFrom=5").doesNotContain("product=");

    desk.link("Quantity: 5 to 9").click();
    assertThat(desk.page().getByText(ORDERS + " orders")).isVisible();
  }

  @Test
  void aPageHasAsManyRowsAsAskedFor() {
    desk.link("100").click();
    assertThat(rows()).hasCount(ORDERS);
    assertThat(desk.page().url()).contains("size=100").contains("store=" + STORE);
  }

  @Test
  void nothingMatchesIsSaidWithAWayOut() {
    desk.open("orders?store=" + STORE + "&product=NONE");
    assertThat(desk.heading("No order matches")).isVisible();
    desk.link("Clear all filters").first().click();
    assertThat(rows().first()).isVisible();
  }

  @Test
  void aConditionThatCannotBeReadIsToldBesideItsField() {
    desk.open("orders?user=abc&orderDateFrom=2026-02-01&orderDateTo=2026-01-01");
    assertThat(desk.page().locator("#user-about")).containsText("User: can't be read");
    assertThat(desk.page().locator("#orderDate-about")).containsText("Swap them");
    assertThat(desk.page().locator("#user")).hasValue("abc");
  }

  @Test
  void aRefusedFieldIsSeenOnANarrowScreenToo() {
    desk.page().setViewportSize(NARROW, HEIGHT);
    desk.open("orders");
    assertThat(desk.page().locator("#lastFour")).isHidden();
    desk.open("orders?lastFour=41111");
    assertThat(desk.page().locator("#lastFour-about")).isVisible();

    desk.open("orders");
    desk.page().locator("summary").click();
    desk.fill("Whole card number", WRONG_CARD);
    desk.button("Find by card").click();
    assertThat(desk.page().locator("#cardNumber-about")).isVisible();
  }

  @Test
  void theFindBoxKnowsWhatWasTyped() {
    String id = desk.enterOrder(Desk.VISA, FOUND, "P-FOUND");
    find(id);
    assertThat(desk.page().url()).contains("order?id=" + id);
    find("P-FOUND");
    assertThat(rows()).hasCount(1);
    find(FOUND);
    assertThat(rows()).hasCount(1);
    find("1111");
    assertThat(desk.page().url()).endsWith("orders?lastFour=1111");
    find("4111111111111112");
    assertThat(desk.page().url()).doesNotContain("4111");
    assertThat(desk.page().getByText("a digit is wrong")).isVisible();
  }

  @Test
  void theFindBoxTakesTheBeginningOfAnIdAndNamesWhatIsNothing() {
    String id = desk.enterOrder(Desk.VISA, FOUND, "P-FOUND");
    find(id.substring(0, 8));
    assertThat(desk.page().locator("main")).containsText(id);
    find(id.substring(0, 23));
    assertThat(desk.page().url()).endsWith("order?id=" + id);
    find(FOUND.toLowerCase(Locale.ROOT));
    assertThat(desk.page().getByRole(AriaRole.ALERT))
        .containsText(
            "No store, product, order or user is \u201c" + FOUND.toLowerCase(Locale.ROOT));
  }

  private void find(String text) {
    desk.page().keyboard().press("/");
    desk.page().keyboard().type(text);
    desk.follow(() -> desk.page().keyboard().press("Enter"));
  }

  @Test
  void aCardFindsItsOrdersWithoutBeingInTheAddress() {
    desk.enterOrder(Desk.MASTERCARD, "CARD-1", "P-CARD");
    desk.open("orders");
    desk.fill("Whole card number", Desk.MASTERCARD);
    desk.button("Find by card").click();
    desk.page().waitForURL(url -> url.contains("card="));
    assertThat(desk.page().url()).doesNotContain("4444");
    assertThat(rows().first()).containsText("Mastercard \u2022\u2022\u2022\u2022 4444");

    desk.fill("Whole card number", WRONG_CARD);
    desk.button("Find by card").click();
    assertThat(desk.page().locator("#cardNumber-about")).containsText("a digit is wrong");
    assertThat(desk.page().locator("#cardNumber")).hasValue("");
  }

  @Test
  void findingByCardKeepsFilterSortingAndRows() {
    String store = STORE + "-CARD";
    desk.enterOrder(Desk.MASTERCARD, store, "P-CARD");
    desk.enterOrder(Desk.MASTERCARD, store + "-2", "P-CARD");
    desk.enterOrder(Desk.VISA, store, "P-CARD");
    desk.open("orders?store=" + store + "&sort=quantity&size=50");
    desk.fill("Whole card number", WRONG_CARD);
    desk.button("Find by card").click();
    assertThat(desk.page().locator("#cardNumber-about")).containsText("a digit is wrong");
    assertThat(desk.link("Store: " + store)).isVisible();

    desk.fill("Whole card number", Desk.MASTERCARD);
    desk.button("Find by card").click();
    desk.page().waitForURL(url -> url.contains("card="));
    assertThat(desk.page().url()).contains("store=" + store + "&", "sort=quantity", "size=50");
    assertThat(rows()).hasCount(1);
  }

  @Test
  void aCardInAnotherFieldFindsItsOrdersToo() {
    desk.enterOrder(Desk.MASTERCARD, "CARD-1", "P-CARD");
    for (String field : List.of("Store", "Last four of card")) {
      desk.open("orders");
      desk.page()
          .getByLabel(field, new Page.GetByLabelOptions().setExact(true))
          .fill("mine: " + Desk.MASTERCARD);
      desk.follow(desk.button("Show orders")::click);
      assertShowsTheCard();
    }
    desk.open("orders?lastFour=5555555555554444");
    assertShowsTheCard();
  }

  private void assertShowsTheCard() {
    assertThat(desk.page().url()).contains("card=").doesNotContain("store=", "lastFour=");
    assertThat(rows().first()).containsText("Mastercard \u2022\u2022\u2022\u2022 4444");
  }

  @Test
  void theKeyboardWalksDownTheList() {
    desk.page().keyboard().press("j");
    desk.page().keyboard().press("j");
    desk.page().keyboard().press("k");
    desk.page().keyboard().press("j");
    assertThat(rows().nth(1).locator("a").first()).isFocused();
    desk.page().keyboard().press("Enter");
    desk.page().waitForURL("**/order?id=*");
  }

  @Test
  void theExportHoldsWhatIsShownInItsOrder() throws IOException {
    desk.open("orders?store=" + STORE + "&quantityTo=3&sort=-quantity");
    String csv =
        Files.readString(desk.page().waitForDownload(desk.link("Export as CSV")::click).path());
    List<String> lines = csv.lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("date_uuid,user_id,card_number");
    assertThat(lines.get(1)).contains(",P-3,3,");
    assertThat(lines.get(3)).contains(",P-1,1,");
  }
}
