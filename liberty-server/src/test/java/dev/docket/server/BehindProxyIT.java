package dev.docket.server;

import static dev.docket.server.FormClient.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.docket.server.ApiClient.Call;
import dev.docket.server.RawHttp.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Behind a proxy that is trusted, which ends TLS, under a path; and with sessions that soon end.
 */
class BehindProxyIT {

  private static final String CLIENT = "192.0.2.7";
  private static final String SECURE =
      "X-Forwarded-For: " + CLIENT + "\r\nX-Forwarded-Proto: https";
  private static final String PLAIN = "X-Forwarded-For: " + CLIENT + "\r\nX-Forwarded-Proto: http";
  private static final String ROOT = "/tools/docket";
  private static final long ABSOLUTE_SECONDS = 20;
  private static final long PATIENCE_SECONDS = 60;

  private static final String API = ROOT + "/api/v1";
  private static final Pattern LOCAL_LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");

  @TempDir static Path data;

  private static PackagedDocket docket;

  @BeforeAll
  static void start() throws Exception {
    docket =
        PackagedDocket.start(
            data,
            Map.of(
                "DOCKET_HTTP_CONTEXT_ROOT",
                ROOT,
                "DOCKET_HTTP_TRUSTED_PROXIES",
                "127\\.0\\.0\\.1",
                "DOCKET_SESSION_IDLE",
                "PT10S",
                "DOCKET_SESSION_ABSOLUTE",
                "PT" + ABSOLUTE_SECONDS + "S"));
    new FormClient().becomeFirstAdmin(docket, "ada");
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  @Test
  void overTlsTheCookieIsBoundToTheHost() throws Exception {
    String cookie = logIn(SECURE).header("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("__Host-docket-session=")
        .contains("; Secure", "; HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void aSessionIsHeededByTheCookieOfItsOwnSchemeOnly() throws Exception {
    String secure = token(logIn(SECURE));
    assertThat(status(SECURE, "__Host-docket-session=" + secure)).isEqualTo(200);
    assertThat(status(SECURE, "docket-session=" + secure)).isEqualTo(303);
    assertThat(status(PLAIN, "__Host-docket-session=" + secure)).isEqualTo(303);
    String plain = token(logIn(PLAIN));
    assertThat(status(PLAIN, "docket-session=" + plain)).isEqualTo(200);
    assertThat(status(SECURE, "docket-session=" + plain)).isEqualTo(303);
  }

  @Test
  void everyAnswerOverTlsAsksForTls() throws IOException {
    for (String path : new String[] {"/log-in", "/orders", "/nothing", "/ui/docket.css"}) {
      assertThat(ask("GET", path, SECURE).header("Strict-Transport-Security"))
          .as(path)
          .hasValueSatisfying(value -> assertThat(value).contains("max-age="));
      assertThat(ask("GET", path, PLAIN).header("Strict-Transport-Security")).as(path).isEmpty();
    }
    assertThat(ask("PUT", "/orders", SECURE).header("Strict-Transport-Security")).isPresent();
  }

  @Test
  void redirectsStayOnTls() throws IOException {
    assertThat(ask("GET", "/orders", SECURE).header("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotStartWith("http:"));
  }

  @Test
  void theAddressIsThatOfWhoeverAskedTheProxy() throws Exception {
    String token = token(logIn(SECURE));
    Answer page = ask("GET", "/account", SECURE, "Cookie: __Host-docket-session=" + token);
    assertThat(page.text()).contains(CLIENT);
  }

  @Test
  void aSessionEndsWithoutUse() throws Exception {
    String token = token(logIn(PLAIN));
    TimeUnit.SECONDS.sleep(15);
    assertThat(status(PLAIN, "docket-session=" + token)).isEqualTo(303);
  }

  @Test
  void aSessionEndsHoweverMuchItIsUsed() throws Exception {
    String token = token(logIn(PLAIN));
    long begin = System.nanoTime();
    while (status(PLAIN, "docket-session=" + token) == 200) {
      assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  @Test
  void everythingIsUnderThePath() throws Exception {
    assertThat(docket.output()).contains(docket.port() + ROOT + "/\n");
    String token = token(logIn(PLAIN));
    for (String path : new String[] {"/", "/orders", "/enter-order", "/account", "/nothing"}) {
      Answer answer = ask("GET", path, PLAIN, "Cookie: docket-session=" + token);
      assertThat(answer.header("Location").orElse("/" + ROOT))
          .as(path)
          .matches("(http://[^/]+|/)" + ROOT + ".*");
      assertThat(LOCAL_LINK.matcher(answer.body()).results().map(link -> link.group(1)))
          .as(path)
          .allSatisfy(link -> assertThat(link).startsWith(ROOT + "/"));
    }
    assertThat(ask("GET", "/ui/docket.css", PLAIN).status()).isEqualTo(200);
    assertThat(ask("GET", "/orders", PLAIN).header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(ROOT + "/log-in?from=%2Forders"));
  }

  @Test
  void theApiIsUnderThePath() {
    ApiClient api = new ApiClient(docket.port());
    JsonObject person = new JsonObject();
    person.addProperty("username", "ada");
    person.addProperty("password", PASSWORD);
    ApiClient.Answer session = api.send(Call.of("POST", API + "/sessions").saying(person));
    assertThat(session.header("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains(API + "/sessions/"));
    String token = session.json().get("access_token").getAsString();
    assertThat(api.send(Call.of("GET", API + "/orders").by(token)).header("Link"))
        .hasValueSatisfying(links -> assertThat(links).startsWith("<" + API + "/orders?"));
    URI document = URI.create("http://docket.example" + API + "/openapi.json");
    JsonObject contract = api.send(Call.of("GET", API + "/openapi.json")).json();
    String server =
        contract.getAsJsonArray("servers").get(0).getAsJsonObject().get("url").getAsString();
    assertThat(document.resolve(server)).hasPath(ROOT + "/");
  }

  @Test
  void outsideThePathThereIsOnlyTheHealth() throws IOException {
    for (String path : new String[] {"/", "/orders", "/api/v1/orders", ROOT + "x"}) {
      Answer answer = RawHttp.exchange(docket.port(), "GET", path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      AnswersIT.assertGuardedAndDiscreet(answer);
    }
    for (String check : new String[] {"started", "live", "ready"}) {
      String byNumber = "Host: 10.1.2.3:" + docket.port();
      assertThat(RawHttp.exchange(docket.port(), "GET", "/health/" + check, byNumber).status())
          .as(check)
          .isEqualTo(200);
    }
  }

  private static Answer logIn(String... headers) throws Exception {
    String state =
        ask("GET", "/log-in", headers)
            .text()
            .replaceAll("(?s).*name=\"jakarta.faces.ViewState\" value=\"([^\"]+)\".*", "$1");
    return RawHttp.post(
        docket.port(),
        ROOT + "/log-in",
        Map.of(
            "username", "ada",
            "password", PASSWORD,
            "doLogIn", "Log in",
            "logIn_SUBMIT", "1",
            "jakarta.faces.ViewState", state),
        headers);
  }

  private static String token(Answer answer) {
    return answer.header("Set-Cookie").orElseThrow().replaceAll("^[^=]*=([^;]*);.*", "$1");
  }

  private static int status(String header, String cookie) throws IOException {
    return ask("GET", "/account", header, "Cookie: " + cookie).status();
  }

  private static Answer ask(String method, String path, String... headers) throws IOException {
    return RawHttp.exchange(docket.port(), method, ROOT + path, headers);
  }
}
