package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderWayIT extends BrowserTest {

  private static final String SHIPPED = "This order is shipped";
  private static final String OVERTAKEN = "Somebody changed this order meanwhile";

  @Test
  void anOrderIsEnteredByKeyboardAlone() {
    desk.open("orders");
    desk.page().keyboard().press("n");
    desk.page().waitForURL("**/enter-order");
    assertThat(desk.page().locator("#userId")).isFocused();
    type(UUID.randomUUID().toString());
    type(Desk.VISA);
    type("WEB-1");
    type("P-1");
    desk.page().keyboard().press("Enter");
    desk.page().waitForURL(url -> url.contains("done=entered"));

    assertThat(desk.page().getByRole(AriaRole.STATUS)).containsText("in the book");
    assertThat(desk.page().locator("dl").last()).containsText("Visa \u2022\u2022\u2022\u2022 1111");
  }

  private void type(String text) {
    desk.page().keyboard().type(text);
    desk.page().keyboard().press("Tab");
  }

  @Test
  void errorsAreSummedUpWithTheFocusAndStandBesideTheirFields() {
    desk.open("enter-order");
    desk.fillOrder("8945", Desk.VISA, "a b", "P-1");
    desk.fill("Quantity", "0");
    desk.button("Enter order").click();

    Locator summary = desk.page().getByRole(AriaRole.ALERT);
    assertThat(summary).isFocused();
    assertThat(summary.locator("li")).hasCount(3);
    Locator store = desk.page().locator("#storeCode");
    assertThat(store).hasAttribute("aria-invalid", "true");
    assertThat(store).hasAccessibleDescription(Pattern.compile("^Store: .*"));
    assertThat(store).hasValue("a b");
    summary.locator("a").last().click();
    assertThat(desk.page().locator("#quantity")).isFocused();
  }

  @Test
  void aGoodCardSurvivesErrorsElsewhereWithoutBeingShown() {
    desk.open("enter-order");
    desk.fillOrder("8945", Desk.VISA, "WEB-1", "P-1");
    desk.button("Enter order").click();

    assertThat(desk.page().locator("#cardNumber-about")).containsText("1111 kept");
    assertThat(desk.page().content().replaceAll("[ -]", "")).doesNotContain("4111111111111111");
    desk.fill("User", UUID.randomUUID().toString());
    desk.button("Enter order").click();
    desk.page().waitForURL(url -> url.contains("done=entered"));
  }

  @Test
  void aDoubleClickEntersOneOrder() {
    desk.open("enter-order");
    String store = "TWICE-" + System.nanoTime();
    desk.fillOrder(UUID.randomUUID().toString(), Desk.VISA, store, "P-1");
    desk.button("Enter order").dblclick();
    desk.page().waitForURL(url -> url.contains("done=entered"));

    desk.open("orders?store=" + store);
    assertThat(desk.page().getByText("1 order", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  @Test
  void anotherOrderKeepsUserAndStore() {
    desk.enterOrder(Desk.VISA, "WEB-7", "P-1");
    desk.link("Enter another for this user and store").click();

    assertThat(desk.page().locator("#storeCode")).hasValue("WEB-7");
    assertThat(desk.page().locator("#cardNumber")).isFocused();
  }

  @Test
  void anOrderIsAmendedShippedAndDelivered() {
    desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.link("Amend").click();
    desk.fill("Quantity", "1200");
    desk.button("Save changes").click();
    assertThat(desk.page().locator(".timeline li").first()).containsText("1,200");

    desk.button("Mark shipped").click();
    assertThat(desk.page().locator(".status")).hasText("Shipped");
    assertThat(desk.link("Amend")).hasCount(0);

    desk.page().locator("#deliveryDate").fill("2020-01-01");
    desk.button("Mark delivered").click();
    assertThat(desk.page().getByRole(AriaRole.ALERT))
        .containsText("Delivery date: before the shipping");

    desk.page().locator("#deliveryDate").fill("2999-01-01");
    desk.button("Mark delivered").click();
    assertThat(desk.page().locator(".status")).hasText("Delivered");
    assertThat(desk.page().locator(".timeline > li")).hasCount(4);
  }

  @Test
  void anOrderIsCancelledAfterAQuestion() {
    desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.link("Cancel order").click();
    desk.button("Keep it").click();
    assertThat(desk.page().locator(".status")).hasText("Open");

    desk.link("Cancel order").click();
    desk.button("Cancel order").click();
    assertThat(desk.page().locator(".status")).hasText("Cancelled");
  }

  @Test
  void whoComesSecondSeesBothVersionsAndChooses() {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.open("amend-order?id=" + id);
    amendElsewhere(id, "77");
    desk.fill("Quantity", "5");
    desk.fill("Card number", Desk.MASTERCARD);
    desk.button("Save changes").click();

    assertThat(desk.heading(OVERTAKEN)).isVisible();
    assertThat(desk.page().locator("tr", new Page.LocatorOptions().setHasText("Quantity")))
        .containsText("577");
    desk.button("Save mine").click();
    desk.page().waitForURL(url -> url.contains("done=amended"));
    assertThat(desk.page().locator("dl").last()).containsText("Mastercard");
    assertThat(desk.page().locator("dl").first()).containsText("5");
  }

  @Test
  void theirsIsKeptByGoingBack() {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.open("amend-order?id=" + id);
    amendElsewhere(id, "77");
    desk.fill("Quantity", "5");
    desk.button("Save changes").click();
    desk.link("Keep theirs").click();

    assertThat(desk.page().locator("dl").first()).containsText("77");
  }

  @Test
  void aStepOnAnOrderThatMovedOnIsNotTaken() {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    amendElsewhere(id, "77");
    desk.button("Mark shipped").click();

    assertThat(desk.page().getByRole(AriaRole.STATUS))
        .containsText("Somebody changed this order before you");
    assertThat(desk.page().locator(".status")).hasText("Open");
  }

  @Test
  void aStepThatIsNotThereAnyMoreIsNotTakenWithoutAWord() {
    String shipped = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    shipElsewhere(shipped);
    desk.button("Mark shipped").click();
    assertOvertaken();

    desk.open("cancel-order?id=" + desk.enterOrder(Desk.VISA, "WEB-1", "P-1"));
    shipElsewhere(desk.page().url().replaceAll(".*id=", ""));
    desk.button("Cancel order").click();
    assertOvertaken();
    try (Page other = desk.anotherPage()) {
      other.navigate(desk.page().url());
      other.locator("#doDeliver").click();
      other.waitForURL(url -> url.contains("done=delivered"));
    }
    desk.button("Mark delivered").click();
    assertThat(desk.page().getByRole(AriaRole.STATUS)).containsText("before you");
    assertThat(desk.page().locator(".status")).hasText("Delivered");
  }

  private void assertOvertaken() {
    assertThat(desk.page().getByRole(AriaRole.STATUS)).containsText("before you");
    assertThat(desk.page().locator(".status")).hasText("Shipped");
  }

  @Test
  void anOrderThatMovedOnIsNotOfferedForAmendingOrCancelling() {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    shipElsewhere(id);
    for (String page : new String[] {"amend-order", "cancel-order"}) {
      desk.open(page + "?id=" + id);
      assertThat(desk.heading(SHIPPED)).isVisible();
      assertThat(desk.page().locator("main form")).hasCount(0);
      assertThat(desk.link("Go to the order")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "many"})
  void whatWasTypedStaysToBeReadWhenTheOrderWasShippedMeanwhile(String quantity) {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.open("amend-order?id=" + id);
    shipElsewhere(id);
    desk.fill("Quantity", quantity);
    desk.button("Save changes").click();

    assertThat(desk.heading(SHIPPED)).isVisible();
    assertThat(compared("Status")).hasText(new String[] {"Open", "Shipped"});
    assertThat(compared("Quantity")).hasText(new String[] {quantity, "1"});
    assertThat(desk.page().locator("main form")).hasCount(0);
  }

  private Locator compared(String field) {
    return desk.page()
        .locator(".versus tr", new Page.LocatorOptions().setHasText(field))
        .locator("td");
  }

  private void shipElsewhere(String id) {
    try (Page other = desk.anotherPage()) {
      other.navigate(site.url("order?id=" + id));
      other.locator("#doShip").click();
      other.waitForURL(url -> url.contains("done=shipped"));
    }
  }

  @Test
  void anOrderGoesItsWayWithoutADeliveryDateWhereNoneIsInUse() throws Exception {
    site.switchDeliveryDate(false);
    try {
      desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
      desk.button("Mark shipped").click();
      desk.button("Mark delivered").click();
      assertThat(desk.page().locator(".status")).hasText("Delivered");
    } finally {
      site.switchDeliveryDate(true);
    }
  }

  private void amendElsewhere(String id, String quantity) {
    try (Page other = desk.anotherPage()) {
      other.navigate(site.url("amend-order?id=" + id));
      other.locator("#quantity").fill(quantity);
      other.locator("#doAmend").click();
      other.waitForURL(url -> url.contains("done=amended"));
    }
  }

  @Test
  void theDeliveryDateComesAndGoesWithItsFlag() throws Exception {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    for (boolean enabled : new boolean[] {false, true}) {
      site.switchDeliveryDate(enabled);
      int count = enabled ? 1 : 0;
      desk.open("orders");
      assertThat(desk.link("Delivered")).hasCount(count);
      desk.open("order?id=" + id);
      assertThat(desk.page().locator("dt", new Page.LocatorOptions().setHasText("Delivered")))
          .hasCount(count);
      desk.open("enter-order");
      assertThat(desk.page().locator("#deliveryDate")).hasCount(count);
    }
  }
}
