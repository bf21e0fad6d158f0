package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import dev.docket.server.ReverseProxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Any server answers any request: two of them share a database, behind a proxy that does not care.
 */
@ExtendWith(Shared.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {

  private static final int ORDERS = 8;
  private static final int KILL_AT = 3;
  private static final int BAD_GATEWAY = 502;
  private static final double REVOKED_WITHIN_MILLIS = 5_000;

  /** As many as a killed server can cost: the answer that it was about to give, and a late one. */
  private static final int RETRIES = 3;

  private static Replicas replicas;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        ReverseProxy.isThere(), "SKIPPED: two servers behind a proxy take nginx; install it.");
    replicas = Replicas.start();
  }

  @AfterAll
  static void stop() {
    if (replicas != null) {
      replicas.close();
    }
  }

  @BeforeEach
  void sitDown(Chromium chromium) {
    context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    context.addCookies(
        List.of(new Cookie("docket-session", replicas.adminsToken()).setUrl(replicas.url(""))));
    page = context.newPage();
  }

  @AfterEach
  void getUp() {
    context.close();
  }

  @Test
  @Order(1)
  void aFormOpenedOnOneIsSubmittedToTheOther() {
    routeTo("a");
    Response form = page.navigate(replicas.url("enter-order"));
    fillOrder("ACROSS-1");
    routeTo("b");
    Response answer = submit();

    assertThat(form.headerValue("X-Served-By")).isEqualTo(replicas.addressOfA());
    assertThat(answer.headerValue("X-Served-By")).isEqualTo(replicas.addressOfB());
    assertThat(page.url()).contains("done=entered");
  }

  @Test
  @Order(2)
  void whatWasEnteredComesBackFromTheOther() {
    routeTo("a");
    page.navigate(replicas.url("enter-order"));
    fillOrder("not a code");
    routeTo("b");
    submit();

    assertThat(page.locator("#storeCode")).hasValue("not a code");
    assertThat(page.locator("#cardNumber-about")).containsText("1111 kept");
  }

  @Test
  @Order(3)
  void aLogOutOnOneIsALogOutOnTheOther() {
    String person = "leaver" + System.nanoTime();
    context.clearCookies();
    routeTo("a");
    register(person);
    routeTo("b");
    page.navigate(replicas.url("todos"));
    assertThat(page).hasURL(replicas.url("todos"));

    Page elsewhere = context.newPage();
    elsewhere.setExtraHTTPHeaders(Map.of("X-Replica", "a"));
    List<Cookie> kept = context.cookies();
    elsewhere.navigate(replicas.url("todos"));
    elsewhere.locator("form[action$='log-out'] button").click();
    context.addCookies(kept.stream().map(ReplicasIT::again).toList());

    page.waitForCondition(
        () -> {
          page.navigate(replicas.url("todos"));
          return page.url().contains("log-in");
        },
        new Page.WaitForConditionOptions().setTimeout(REVOKED_WITHIN_MILLIS));
  }

  private static Cookie again(Cookie cookie) {
    return new Cookie(cookie.name, cookie.value).setUrl(replicas.url(""));
  }

  @Test
  @Order(4)
  void theDeathOfOneCostsNoMoreThanARetry() throws Exception {
    String store = "KILL-" + System.nanoTime();
    CompletableFuture<Void> killed = new CompletableFuture<>();
    for (int i = 0; i < ORDERS; i++) {
      page.navigate(replicas.url("enter-order"));
      fillOrder(store);
      if (i == KILL_AT) {
        killed = CompletableFuture.runAsync(replicas::killA);
      }
      submitUntilAnswered();
      assertThat(page.url()).contains("done=entered");
    }
    killed.get(1, TimeUnit.MINUTES);

    Response list = page.navigate(replicas.url("orders?store=" + store));
    assertThat(list.headerValue("X-Served-By")).endsWith(replicas.addressOfB());
    assertThat(page.locator("table.orders tbody tr, tbody tr")).hasCount(ORDERS);
  }

  private void submitUntilAnswered() {
    Response answer = submit();
    for (int i = 0; i < RETRIES && answer.status() == BAD_GATEWAY; i++) {
      answer = page.reload();
    }
  }

  private void routeTo(String replica) {
    page.setExtraHTTPHeaders(Map.of("X-Replica", replica));
  }

  private void fillOrder(String store) {
    page.locator("#userId").fill(UUID.randomUUID().toString());
    page.locator("#cardNumber").fill(Desk.VISA);
    page.locator("#storeCode").fill(store);
    page.locator("#productCode").fill("P-1");
  }

  private Response submit() {
    Response answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> page.locator("#doEnter").click());
    page.waitForLoadState();
    return answer;
  }

  private void register(String username) {
    page.navigate(replicas.url("register"));
    page.locator("#firstName").fill("Lea");
    page.locator("#lastName").fill("Ver");
    page.locator("#username").fill(username);
    page.locator("#password").fill("purple tractor on the moon");
    page.locator("#passwordRepeat").fill("purple tractor on the moon");
    page.locator("#register input[type=submit]").click();
    page.waitForURL(url -> !url.contains("register"));
  }
}
