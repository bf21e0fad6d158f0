package dev.docket.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every page owes: nothing for axe to find, light and dark, and no sideways scrolling, on a
 * phone or at twice the size on a small laptop.
 */
class EveryPageIT extends BrowserTest {

  private static final int NARROW = 320;
  private static final int ENLARGED = 700;
  private static final int WIDE = 1440;
  private static final int HEIGHT = 900;

  /** The longest that is allowed, and nowhere to break it. */
  private static final String CODE = "W".repeat(32);

  private static final String FILE = "W".repeat(180) + ".csv";

  @BeforeAll
  static void thereIsAnOrder(Site site, Chromium chromium) {
    try (Desk desk = new Desk(site, chromium.browser(), true)) {
      desk.enterOrder(Desk.VISA, CODE, CODE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders",
        "orders?store=NONE",
        "orders?user=abc&quantityFrom=9&quantityTo=3",
        "orders?unknown=card",
        "orders?unfound=nothing",
        "orders?sort=id&beginning=01a22351",
        "enter-order",
        "import",
        "import?refused=file.empty",
        "todos",
        "todos?show=completed",
        "todos?at=nonsense",
        "help",
        "account",
        "accounts",
        "accounts?name=nobody-at-all",
        "accounts?page=broken",
        "no/such/page",
        "order?id=nothing"
      })
  void pagesByAddress(String path) {
    desk.open(path);
    assertIsFitForEverybody();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log-in",
        "log-in?done=left",
        "log-in?done=not-done",
        "register",
        "first-admin?code=x"
      })
  void pagesOfStrangers(String path) {
    desk.close();
    desk = Desk.ofStranger(site, chromium.browser(), true);
    desk.open(path);
    assertIsFitForEverybody();
    if (desk.page().locator("main [type=submit]").count() > 0) {
      desk.follow(desk.page().locator("main [type=submit]")::click);
      assertIsFitForEverybody();
    }
  }

  @Test
  void anAccount() {
    desk.open("accounts");
    desk.follow(desk.link(Site.ADMIN).last()::click);
    assertIsFitForEverybody();
    desk.follow(desk.button("Lock")::click);
    assertIsFitForEverybody();
  }

  @Test
  void theWayOfAnOrder() {
    String id = desk.enterOrder(Desk.VISA, CODE, CODE);
    assertIsFitForEverybody();
    desk.link("Cancel order").click();
    assertIsFitForEverybody();
    desk.open("cancel-order?id=" + id);
    assertIsFitForEverybody();
    desk.open("amend-order?id=" + id);
    desk.fill("Quantity", "many");
    desk.button("Save changes").click();
    assertIsFitForEverybody();
    desk.open("order?id=" + id);
    desk.button("Mark shipped").click();
    assertIsFitForEverybody();
    desk.button("Mark delivered").click();
    assertIsFitForEverybody();
  }

  @Test
  void aConflict() {
    String id = desk.enterOrder(Desk.VISA, "WEB-1", "P-1");
    desk.open("amend-order?id=" + id);
    try (Page other = desk.anotherPage()) {
      other.navigate(site.url("order?id=" + id));
      other.locator("#doShip").click();
      other.waitForURL(url -> url.contains("done=shipped"));
    }
    desk.button("Save changes").click();
    assertIsFitForEverybody();
    desk.open("cancel-order?id=" + id);
    assertIsFitForEverybody();
  }

  @Test
  void toDos() {
    TodoDesk todos = new TodoDesk(desk).openWith("milk", "x".repeat(200));
    desk.page().getByLabel("Due").fill("2020-02-29");
    todos.add("bread");
    todos.toggle("milk");
    assertIsFitForEverybody();
    todos.add(" ");
    assertIsFitForEverybody();
    todos.startEditing("bread");
    assertIsFitForEverybody();
  }

  @Test
  void anImport() {
    ImportDesk.tryOut(
        desk, new OrderFile().order("WEB-1", "P-1", 1).order("WEB-1", "P-2", 0).bytes(FILE));
    assertIsFitForEverybody();
    ImportDesk.doImport(desk);
    assertIsFitForEverybody();
    desk.open("import");
    assertIsFitForEverybody();
  }

  @Test
  void theAccountsFitOnAPhoneWithoutScrollingTheirTable() {
    desk.open("accounts");
    desk.page().setViewportSize(NARROW, HEIGHT);
    assertThat(
            desk.page()
                .evaluate(
                    "[...document.querySelectorAll('.scroll')]"
                        + ".every(table => table.scrollWidth <= table.clientWidth)"))
        .isEqualTo(true);
  }

  @Test
  void whatAxeWouldFindIsFound() {
    desk.open("help");
    desk.page().evaluate("document.querySelector('.brand img').removeAttribute('alt')");
    assertThat(findings()).isNotEmpty();
  }

  @Test
  void whatAxeWouldFindInTheDarkIsFound() {
    desk.open("help");
    turn(ColorScheme.DARK);
    desk.page().evaluate("document.querySelector('main h1').style.color = '#222'");
    assertThat(findings()).singleElement().asString().startsWith("color-contrast: <h1");
  }

  private void assertIsFitForEverybody() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      turn(scheme);
      assertThat(findings()).as("%s %s", desk.page().url(), scheme).isEmpty();
    }
    for (int width : List.of(NARROW, ENLARGED)) {
      desk.page().setViewportSize(width, HEIGHT);
      assertThat(desk.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits into %d pixels", desk.page().url(), width)
          .isEqualTo(true);
    }
    desk.page().setViewportSize(WIDE, HEIGHT);
  }

  private void turn(ColorScheme scheme) {
    desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** Without a page of axe's own, which only frames of other origins would need. */
  private List<String> findings() {
    AxeRunOptions violationsInFull = new AxeRunOptions();
    violationsInFull.setResultTypes(List.of("violations"));
    return new AxeBuilder(desk.page())
        .setLegacyMode(true).options(violationsInFull).analyze().getViolations().stream()
            .map(EveryPageIT::finding)
            .toList();
  }

  private static String finding(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
  }
}
