package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.FormClient.Form;
import dev.docket.server.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No address is open that is not listed here as open: a new one is closed, or it fails these tests.
 */
class EveryRouteIT {

  private static final Set<String> FOR_STRANGERS = Set.of("/log-in", "/register", "/first-admin");
  private static final Set<String> FOR_EVERYBODY_WHO_IS_IN =
      Set.of(
          "/", "/account", "/continue", "/end-session", "/help", "/log-out", "/problem", "/todos");

  private static final String STORE = "SECRET-7";
  private static final String ADMIN = "ada";

  @TempDir static Path data;

  private static PackagedDocket docket;
  private static FormClient admin;
  private static String user;
  private static String order;

  @BeforeAll
  static void start() throws Exception {
    docket = PackagedDocket.start(data);
    admin = new FormClient().becomeFirstAdmin(docket, ADMIN);
    user = cookie(new FormClient().register(docket.port(), "uma").token());
    order = enterOrder();
  }

  private static String cookie(String token) {
    return "Cookie: docket-session=" + token;
  }

  private static String enterOrder() throws Exception {
    Form form = Form.on(admin.get(docket.port(), "/enter-order").body(), "enter");
    Map<String, String> entered =
        Map.of(
            "userId",
            UUID.randomUUID().toString(),
            "cardNumber",
            "4111 1111 1111 1111",
            "storeCode",
            STORE,
            "productCode",
            "P-1");
    return admin
        .send(docket.port(), form.with(entered))
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  static List<String> routes() throws IOException {
    return Routes.all();
  }

  @Test
  void theRoutesAreThere() throws IOException {
    assertThat(routes()).contains("/", "/orders", "/orders.csv", "/log-out", "/account-of");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void aStrangerIsLedToTheLogIn(String route) throws IOException {
    Answer get = ask("GET", route);
    if (FOR_STRANGERS.contains(route)) {
      assertThat(get.status()).isEqualTo(200);
    } else {
      assertLeadsToTheLogIn(get);
      assertThat(ask("POST", route).status()).isIn(303, 403);
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whoseSessionIsMadeUpIsAStranger(String route) throws IOException {
    if (!FOR_STRANGERS.contains(route)) {
      assertLeadsToTheLogIn(ask("GET", route, cookie("A".repeat(43))));
      String token = user.substring(user.indexOf('=') + 1);
      assertLeadsToTheLogIn(ask("GET", route, "Cookie: __Host-docket-session=" + token));
      assertLeadsToTheLogIn(ask("GET", route, "Authorization: Bearer " + token));
    }
  }

  private static void assertLeadsToTheLogIn(Answer answer) {
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/log-in"));
    AnswersIT.assertGuardedAndDiscreet(answer);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whoLacksTheRoleIsRefusedAndSeesNothing(String route) throws IOException {
    if (!FOR_STRANGERS.contains(route) && !FOR_EVERYBODY_WHO_IS_IN.contains(route)) {
      for (String query : List.of("", "?id=" + order, "?store=" + STORE)) {
        for (String method : List.of("GET", "HEAD", "POST")) {
          Answer answer = ask(method, route + query, user);
          assertThat(answer.status()).as("%s %s%s", method, route, query).isEqualTo(403);
          assertThat(answer.text()).doesNotContain(STORE, ADMIN + "<");
          AnswersIT.assertGuardedAndDiscreet(answer);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void theSuffixOfAPageOpensNothing(String route) throws IOException {
    if (!FOR_STRANGERS.contains(route) && !route.contains(".")) {
      assertThat(ask("GET", route + ".xhtml").status()).isIn(303, 404);
      if (!FOR_EVERYBODY_WHO_IS_IN.contains(route)) {
        assertThat(ask("GET", route + ".xhtml", user).status()).isIn(403, 404);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//orders", "/ui/../orders", "/ui/%2e%2e/orders", "/orders;x=y", "/./orders"})
  void aCrookedPathOpensNothing(String path) throws IOException {
    assertThat(ask("GET", path).status()).isIn(303, 400, 404);
    assertThat(ask("GET", path, user).status()).isIn(400, 403, 404);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyAnswerIsGuardedDiscreetAndNotKept(String route) throws IOException {
    for (String method : List.of("GET", "HEAD", "POST", "PUT")) {
      if (!route.equals("/log-out")) {
        Answer answer = ask(method, route, cookie(admin.token()));
        assertThat(answer.status()).as("%s %s", method, route).isLessThan(500);
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        AnswersIT.assertGuardedAndDiscreet(answer);
      }
    }
  }

  private static Answer ask(String method, String path, String... headers) throws IOException {
    return RawHttp.exchange(docket.port(), method, path, headers);
  }
}
