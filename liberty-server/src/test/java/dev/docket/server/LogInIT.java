package dev.docket.server;

import static dev.docket.server.FormClient.PASSWORD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.docket.server.ApiClient.Call;
import dev.docket.server.FormClient.Form;
import dev.docket.server.RawHttp.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, staying in and going out, by the pages over plain HTTP. */
class LogInIT {

  private static final String ADMIN = "ada";
  private static final String CARD = "4111111111111111";
  private static final String WRONG = "not the password of anybody";
  private static final long HEEDED_WITHIN_SECONDS = 5;

  @TempDir static Path data;

  private static PackagedDocket docket;
  private static FormClient admin;
  private static int port;

  private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void start() throws Exception {
    docket = PackagedDocket.start(data);
    port = docket.port();
    assertThat(data.resolve("first-admin.txt")).exists();
    admin = new FormClient().becomeFirstAdmin(docket, ADMIN);
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  @Test
  void theWayOfTheFirstAdminClosesBehindThem() throws Exception {
    assertThat(data.resolve("first-admin.txt")).doesNotExist();
    assertThat(new FormClient().get(port, docket.firstAdminLink()).body())
        .doesNotContain("id=\"firstAdmin\"");
    String code = docket.firstAdminLink().replaceAll(".*code=", "");
    assertThat(data.resolve("logs"))
        .isDirectoryRecursivelyContaining("glob:**access.log")
        .satisfies(logs -> assertNoFileHolds(logs, code));
  }

  private static void assertNoFileHolds(Path folder, String text) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, ISO_8859_1)).as(file.toString()).doesNotContain(text);
      }
    }
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() throws Exception {
    new FormClient().register(port, name);
    HttpResponse<String> answer = new FormClient().logIn(port, name, PASSWORD);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("docket-session=")
        .contains("; HttpOnly", "SameSite=Lax", "Path=/");
    assertThat(cookie).doesNotContain("Secure", "Domain", "Max-Age", "Expires");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https",
        "$WSIS: true",
        "$WSSC: https"
      })
  void nobodyIsBelievedWhoSaysThatItWasSecure(String header) throws IOException {
    Answer answer = RawHttp.exchange(port, "GET", "/log-in", header);
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    Answer gone = RawHttp.exchange(port, "POST", "/log-out", header, in(admin.token() + "x"));
    assertThat(gone.header("Set-Cookie").orElse("")).doesNotContain("__Host-");
  }

  private static String in(String token) {
    return "Cookie: docket-session=" + token;
  }

  private static int status(String path, String token) throws IOException {
    return RawHttp.exchange(port, "GET", path, in(token)).status();
  }

  @Test
  void whatIsTypedArrivesInEveryScript() throws Exception {
    String password = "Straße€9 über alle Brücken 🚀";
    FormClient zoe = new FormClient();
    Map<String, String> person =
        Map.of(
            "firstName", "Zoë",
            "lastName", "Müller",
            "username", name,
            "password", password,
            "passwordRepeat", password);
    zoe.send(port, Form.on(zoe.get(port, "/register").body(), "register").with(person));
    assertThat(new FormClient().logIn(port, name, password).statusCode()).isEqualTo(302);
    assertThat(logInByApi(password).status()).isEqualTo(201);
    assertThat(zoe.get(port, "/account").body()).contains("Zoë Müller");
    Form add = Form.on(zoe.get(port, "/todos").body(), "add");
    zoe.send(port, add.with(Map.of("do", "add", "description", "Zoë € 🚀")));
    assertThat(zoe.get(port, "/todos").body()).contains("Zoë € 🚀</span>");
    assertThat(admin.get(port, "/orders?store=K%C3%96LN").body()).contains("value=\"KÖLN\"");
  }

  private ApiClient.Answer logInByApi(String password) {
    JsonObject body = new JsonObject();
    body.addProperty("username", name);
    body.addProperty("password", password);
    return new ApiClient(port).send(Call.of("POST", "/api/v1/sessions").saying(body));
  }

  @Test
  void aLogInNeverTakesTheTokenThatItWasGiven() throws Exception {
    FormClient client = new FormClient().register(port, name);
    String before = client.token();
    assertThat(client.logOut(port).statusCode()).isEqualTo(303);
    String planted = "P".repeat(43);
    Form form = Form.on(client.get(port, "/log-in").body(), "logIn");
    client.plant(port, planted);
    HttpResponse<String> answer =
        client.send(port, form.with(Map.of("username", name, "password", PASSWORD)));
    assertThat(answer.statusCode()).isEqualTo(302);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    String token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    assertThat(token).isNotIn(planted, before);
    assertThat(status("/account", planted)).isEqualTo(303);
    assertThat(status("/account", before)).isEqualTo(303);
    assertThat(status("/account", token)).isEqualTo(200);
  }

  @Test
  void afterTheLogOutTheTokenIsWorthNothing() throws Exception {
    FormClient client = new FormClient().register(port, name);
    String token = client.token();
    HttpResponse<String> answer = client.logOut(port);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(LogInIT::isTheLogIn);
    assertThat(status("/account", token)).isEqualTo(303);
  }

  private static void isTheLogIn(String location) {
    assertThat(location).contains("/log-in");
  }

  @Test
  void thePageThatWasWantedFollowsTheLogIn() throws Exception {
    new FormClient().register(port, name);
    assertThat(locationAfterLogIn("/account?done=ended")).endsWith("/account?done=ended");
    assertThat(locationAfterLogIn("//evil.example/")).isEqualTo("http://127.0.0.1:" + port + "/");
    assertThat(locationAfterLogIn("https://evil.example/"))
        .isEqualTo("http://127.0.0.1:" + port + "/");
  }

  private String locationAfterLogIn(String from) throws Exception {
    FormClient client = new FormClient();
    Form form = Form.on(client.get(port, "/log-in").body(), "logIn");
    return client
        .send(port, form.with(Map.of("from", from, "username", name, "password", PASSWORD)))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  @Test
  void whyALogInIsRefusedIsNotTold() throws Exception {
    String locked = "l" + name.substring(1);
    new FormClient().register(port, name);
    new FormClient().register(port, locked);
    change(locked, "lock");
    String wrong = refusal(name, WRONG);
    assertThat(wrong).contains("role=\"alert\"");
    assertThat(refusal("n" + name.substring(1), WRONG)).isEqualTo(wrong);
    assertThat(refusal(locked, PASSWORD)).isEqualTo(wrong);
  }

  /** Status and page, without what is different each time. */
  private static String refusal(String username, String password) throws Exception {
    HttpResponse<String> answer = new FormClient().logIn(port, username, password);
    return answer.statusCode()
        + answer
            .body()
            .replace(username, "NAME")
            .replaceAll("(name=\"jakarta.faces.ViewState\" value=\")[^\"]+", "$1");
  }

  @Test
  void whoTriesTooOftenWaitsWhetherOrNotThereIsSuchAnAccount() throws Exception {
    new FormClient().register(port, name);
    for (String username : List.of(name, "n" + name.substring(1))) {
      HttpResponse<String> answer = tryUntilItIsTooOften(username);
      assertThat(answer.headers().firstValue("Retry-After"))
          .hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
      assertThat(answer.body()).contains("id=\"logIn\"", "value=\"" + username + "\"", "Wait ");
    }
  }

  private static HttpResponse<String> tryUntilItIsTooOften(String username) throws Exception {
    for (int attempt = 0; attempt < 30; attempt++) {
      HttpResponse<String> answer = new FormClient().logIn(port, username, WRONG);
      if (answer.statusCode() == 429) {
        return answer;
      }
      assertThat(answer.statusCode()).isEqualTo(200);
    }
    throw new AssertionError("never asked to wait");
  }

  @Test
  void aLockEndsEveryLogInWithinSeconds() throws Exception {
    FormClient client = new FormClient().register(port, name);
    assertThat(status("/account", client.token())).isEqualTo(200);
    change(name, "lock");
    awaitRefusal(client);
    assertThat(client.logIn(port, name, PASSWORD).statusCode()).isEqualTo(200);
    change(name, "unlock");
    assertThat(client.logIn(port, name, PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void aRoleIsHeededWithinSeconds() throws Exception {
    FormClient client = new FormClient().register(port, name);
    assertThat(status("/orders", client.token())).isEqualTo(403);
    Form form = Form.on(accountPage(name), "roleForm");
    assertThat(admin.send(port, form.with(Map.of("role", "STAFF"))).statusCode()).isEqualTo(302);
    await(() -> status("/orders", client.token()) == 200);
    assertThat(accountPage(name)).contains("Roles changed</b> by " + ADMIN);
  }

  @Test
  void anotherPasswordEndsTheOtherLogIns() throws Exception {
    FormClient one = new FormClient().register(port, name);
    FormClient other = new FormClient();
    other.logIn(port, name, PASSWORD);
    Form form = Form.on(one.get(port, "/account").body(), "changePassword");
    Map<String, String> entered =
        Map.of("current", PASSWORD, "password", WRONG, "passwordRepeat", WRONG);
    assertThat(one.send(port, form.with(entered)).statusCode()).isEqualTo(302);
    assertThat(status("/account", one.token())).isEqualTo(200);
    awaitRefusal(other);
    assertThat(new FormClient().logIn(port, name, WRONG).statusCode()).isEqualTo(302);
  }

  @Test
  void somebodyElsesLogInCannotBeEnded() throws Exception {
    FormClient victim = new FormClient().register(port, name);
    FormClient second = new FormClient();
    second.logIn(port, name, PASSWORD);
    String page = victim.get(port, "/account").body();
    String id = page.replaceAll("(?s).*name=\"id\" value=\"([^\"]+).*", "$1");
    FormClient stranger = new FormClient().register(port, "s" + name.substring(1));
    stranger.send(port, new Form("/end-session", Map.of("id", id)));
    assertThat(status("/account", second.token())).isEqualTo(200);
    victim.send(port, new Form("/end-session", Map.of("id", id)));
    awaitRefusal(second);
  }

  @Test
  void aFormOfAnotherLogInIsNotActedUponAndKeepsWhatWasEntered() throws Exception {
    FormClient one = new FormClient().register(port, name);
    Form form = Form.on(one.get(port, "/account").body(), "changePassword");
    one.logOut(port);
    one.logIn(port, name, PASSWORD);
    Map<String, String> entered =
        Map.of("current", PASSWORD, "password", WRONG, "passwordRepeat", WRONG);
    HttpResponse<String> answer = one.send(port, form.with(entered));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("role=\"alert\"").doesNotContain(PASSWORD, WRONG);
    assertThat(new FormClient().logIn(port, name, PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void aDamagedFormComesBackAsItWasEnteredAndCountsWhenItIsSentAgain() throws Exception {
    for (String state : List.of("", "stateless", "A".repeat(120))) {
      String store = "K-" + UUID.randomUUID().toString().substring(0, 8);
      Form form = Form.on(admin.get(port, "/enter-order").body(), "enter").with(order(store));
      HttpResponse<String> answer =
          admin.send(port, form.with(Map.of("jakarta.faces.ViewState", state)));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("role=\"alert\"", "value=\"" + store + "\"")
          .doesNotContain(CARD);
      assertThat(orders(store)).isEmpty();
      HttpResponse<String> again = admin.send(port, Form.on(answer.body(), "enter"));
      assertThat(again.statusCode()).isEqualTo(302);
      assertThat(orders(store)).hasSize(1);
    }
  }

  @Test
  void aFormOfToDosThatDoesNotFitIsNotActedUponEither() throws Exception {
    FormClient client = new FormClient().register(port, name);
    Form add = Form.on(client.get(port, "/todos").body(), "add");
    for (String state : List.of("", "stateless", "A".repeat(120))) {
      Map<String, String> entered =
          Map.of("do", "add", "description", name, "jakarta.faces.ViewState", state);
      HttpResponse<String> answer = client.send(port, add.with(entered));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("role=\"alert\"", "value=\"" + name + "\"");
      assertThat(client.get(port, "/todos").body()).doesNotContain(name + "</span>");
    }
    Form again = Form.on(client.get(port, "/todos").body(), "add");
    client.send(port, again.with(Map.of("do", "add", "description", name)));
    assertThat(client.get(port, "/todos").body()).contains(name + "</span>");
  }

  @Test
  void aFormIsGoodForItsOwnPageOnly() throws Exception {
    String state =
        Form.on(admin.get(port, "/account").body(), "changePassword")
            .fields()
            .get("jakarta.faces.ViewState");
    String store = "K-" + UUID.randomUUID().toString().substring(0, 8);
    Form form = Form.on(admin.get(port, "/enter-order").body(), "enter").with(order(store));
    admin.send(port, form.with(Map.of("jakarta.faces.ViewState", state)));
    assertThat(orders(store)).isEmpty();
  }

  @Test
  void whatWasSentAfterTheLogInHadEndedComesBackToWhoeverSentIt() throws Exception {
    String store = "K-" + UUID.randomUUID().toString().substring(0, 8);
    FormClient client = new FormClient();
    client.logIn(port, ADMIN, PASSWORD);
    Form form = Form.on(client.get(port, "/enter-order").body(), "enter").with(order(store));
    client.logOut(port);
    HttpResponse<String> logIn = client.send(port, form);
    assertThat(logIn.statusCode()).isEqualTo(403);
    assertThat(logIn.body()).doesNotContain(store, CARD);

    Form entrance = Form.on(logIn.body(), "logIn").with(Map.of("username", ADMIN));
    HttpResponse<String> wrong = client.send(port, entrance.with(Map.of("password", WRONG)));
    assertThat(wrong.statusCode()).isEqualTo(200);
    HttpResponse<String> goOn =
        client.send(port, Form.on(wrong.body(), "logIn").with(Map.of("password", PASSWORD)));
    assertThat(goOn.body())
        .contains(store)
        .containsOnlyOnce("name=\"sealedCard\"")
        .doesNotContain(CARD, PASSWORD);

    HttpResponse<String> back = client.send(port, Form.on(goOn.body(), "goOn"));
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.body()).contains("role=\"alert\"", "value=\"" + store + "\"");
    assertThat(orders(store)).isEmpty();
    assertThat(client.send(port, Form.on(back.body(), "enter")).statusCode()).isEqualTo(302);
    assertThat(orders(store)).hasSize(1);
  }

  @Test
  void whatCannotComeBackIsSaidNotToBeDone() throws Exception {
    FormClient client = new FormClient();
    String find = location(client.send(port, new Form("/find", Map.of("q", CARD))));
    assertThat(client.get(port, find).body()).contains("nothing was done yet");
    assertThat(find).doesNotContain(CARD);
    String file = location(client.upload(port, "user_id\n"));
    String page = client.get(port, file).body();
    assertThat(page).contains("nothing was done yet");
    Form entrance = Form.on(page, "logIn").with(Map.of("username", ADMIN, "password", PASSWORD));
    assertThat(location(client.send(port, entrance))).endsWith("/import");

    String out = location(new FormClient().logOut(port));
    assertThat(client.get(port, out).body()).doesNotContain("nothing was done yet");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void whatSomebodySentIsGivenToNobodyElse() throws Exception {
    String store = "K-" + UUID.randomUUID().toString().substring(0, 8);
    FormClient client = new FormClient();
    client.logIn(port, ADMIN, PASSWORD);
    Form form = Form.on(client.get(port, "/enter-order").body(), "enter").with(order(store));
    client.logOut(port);
    HttpResponse<String> logIn = client.send(port, form);
    new FormClient().register(port, name);
    HttpResponse<String> answer =
        client.send(
            port,
            Form.on(logIn.body(), "logIn").with(Map.of("username", name, "password", PASSWORD)));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.body()).doesNotContain(store);
  }

  private static Map<String, String> order(String store) {
    return Map.of(
        "userId",
        UUID.randomUUID().toString(),
        "cardNumber",
        CARD,
        "storeCode",
        store,
        "productCode",
        "P-1");
  }

  private static List<String> orders(String store) throws Exception {
    return admin.get(port, "/orders.csv?store=" + store).body().lines().skip(1).toList();
  }

  private static String accountPage(String username) throws Exception {
    String list = admin.get(port, "/accounts?name=" + username).body();
    String id = list.replaceAll("(?s).*account-of\\?id=([0-9a-f-]{36}).*", "$1");
    return admin.get(port, "/account-of?id=" + id).body();
  }

  private static void change(String username, String form) throws Exception {
    HttpResponse<String> answer = admin.send(port, Form.on(accountPage(username), form));
    assertThat(answer.statusCode()).as(form).isEqualTo(302);
  }

  private static void awaitRefusal(FormClient client) throws Exception {
    await(() -> status("/account", client.token()) == 303);
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(HEEDED_WITHIN_SECONDS);
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("heeded within seconds").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
