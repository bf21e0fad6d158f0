package dev.docket.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.RawHttp.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server has in common, good or bad. */
class AnswersIT {

  private static final List<String> REQUIRED_HEADERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Cache-Control");

  /** Headers that other guards refuse, and one that they let pass. */
  private static final List<String> ANYBODY =
      List.of("Host: evil.example", "Sec-Fetch-Site: cross-site", "X-Nothing: told");

  private static final List<String> TALKATIVE_HEADERS = List.of("Server", "X-Powered-By", "$WSEP");

  @TempDir static Path data;

  private static PackagedDocket docket;
  private static String in;

  @BeforeAll
  static void start() throws Exception {
    docket = PackagedDocket.start(data);
    in = "Cookie: docket-session=" + new FormClient().becomeFirstAdmin(docket, "ada").token();
  }

  @AfterAll
  static void stop() throws Exception {
    docket.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 302",
    "GET, /orders, 200",
    "GET, /enter-order, 200",
    "GET, /import, 200",
    "GET, /help, 200",
    "GET, /ui/docket.css, 200",
    "GET, /health/live, 200",
    "GET, /health/started, 200",
    "GET, /health/ready, 200",
    "HEAD, /orders, 200",
    "GET, /nothing-here, 404",
    "GET, /nothing.xhtml, 404",
    "GET, /ui/, 404",
    "GET, /WEB-INF/web.xml, 404",
    "GET, /META-INF/MANIFEST.MF, 404",
    "GET, /%zz, 400",
    "GET, /%zz?q=%zz, 400",
    "DELETE, /orders, 405",
    "PUT, /orders, 405",
    "OPTIONS, /orders, 405",
    "TRACE, /orders, 403",
  })
  void everyAnswerIsGuardedAndDiscreet(String method, String path, int status) throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), method, path, in);
    assertThat(answer.status()).isEqualTo(status);
    assertGuardedAndDiscreet(answer);
  }

  static void assertGuardedAndDiscreet(Answer answer) {
    assertThat(REQUIRED_HEADERS).allSatisfy(name -> assertThat(answer.header(name)).isPresent());
    assertThat(TALKATIVE_HEADERS).allSatisfy(name -> assertThat(answer.header(name)).isEmpty());
    assertThat(answer.text()).doesNotContain("Exception", "SRVE", "\tat ", "Liberty");
  }

  @Test
  void thePolicyAllowsNothingInline() throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), "GET", "/orders", in);
    assertThat(answer.header("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe"));
  }

  @Test
  void pagesAreNotKeptAndFilesWithAVersionAreKeptForLong() throws IOException {
    assertThat(cacheControl("/orders")).isEqualTo("no-store");
    assertThat(cacheControl("/nothing-here")).isEqualTo("no-store");
    assertThat(cacheControl("/ui/docket.css")).contains("immutable");
  }

  private static String cacheControl(String path) throws IOException {
    return RawHttp.exchange(docket.port(), "GET", path, in).header("Cache-Control").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:9080", "127.0.0.1.evil.example", "[::2]"})
  void aForeignNameIsNotAnswered(String host) throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), "GET", "/orders", "Host: " + host, in);
    assertThat(answer.status()).isEqualTo(400);
    assertGuardedAndDiscreet(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:9080"})
  void itsOwnNamesAreAnswered(String host) throws IOException {
    assertThat(RawHttp.exchange(docket.port(), "GET", "/orders", "Host: " + host, in).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: http://evil.example",
        "Origin: http://localhost:1",
        "Origin: null",
      })
  void aForeignPageCannotPost(String header) throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), "POST", "/find", header, in);
    assertThat(answer.status()).isEqualTo(403);
    assertGuardedAndDiscreet(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%ZZ", "%ZZ=q", "q=1&q=%4x", "q=%"})
  void aQueryWithABrokenEscapeIsTheSendersFault(String broken) throws IOException {
    for (String header : ANYBODY) {
      for (String page : List.of("/log-in", "/orders", "/nothing-here", "/ui/docket.css")) {
        String path = page + "?" + broken;
        assertIsAPageAbout400(RawHttp.exchange(docket.port(), "GET", path, header, in));
        assertIsAPageAbout400(RawHttp.exchange(docket.port(), "POST", path, header));
      }
      Answer problem = RawHttp.exchange(docket.port(), "GET", "/api/v1/orders?" + broken, header);
      assertThat(problem.status()).isEqualTo(400);
      assertThat(problem.body()).contains("urn:docket:problem:bad-request");
    }
  }

  @Test
  void aFormWithABrokenEscapeIsTheSendersFault() throws IOException {
    for (String header : ANYBODY) {
      for (String page : List.of("/log-in", "/find", "/nothing-here")) {
        assertIsAPageAbout400(RawHttp.post(docket.port(), page, "q=%ZZ", header, in));
        assertIsAPageAbout400(RawHttp.post(docket.port(), page, "q=%ZZ", header));
      }
    }
  }

  private static void assertIsAPageAbout400(Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("<h1>This could not be understood</h1>");
    assertGuardedAndDiscreet(answer);
  }

  @Test
  void itsOwnPagesCanPost() throws IOException {
    String origin = "Origin: http://localhost:" + docket.port();
    for (String header : List.of(origin, "Sec-Fetch-Site: same-origin", "X-Nothing: told")) {
      assertThat(RawHttp.exchange(docket.port(), "POST", "/find", header, in).status())
          .as(header)
          .isNotIn(400, 403, 405);
    }
  }

  @Test
  void textTravelsCompressed() throws IOException {
    Answer answer =
        RawHttp.exchange(docket.port(), "GET", "/ui/docket.css", "Accept-Encoding: gzip");
    assertThat(answer.header("Content-Encoding")).hasValue("gzip");
  }

  /** The last one is the page about an error, which takes the place of another page. */
  @ParameterizedTest
  @ValueSource(strings = {"/help", "/orders", "/order?id=none"})
  void pagesTravelCompressedOnce(String page) throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), "GET", page, "Accept-Encoding: gzip", in);
    assertThat(answer.header("Content-Encoding")).hasValue("gzip");
    assertThat(answer.header("Vary")).hasValue("Accept-Encoding");
    byte[] body = answer.body().getBytes(ISO_8859_1);
    assertThat(answer.header("Content-Length")).hasValue(String.valueOf(body.length));
    try (InputStream html = new GZIPInputStream(new ByteArrayInputStream(body))) {
      assertThat(new String(html.readAllBytes(), UTF_8))
          .startsWith("<!DOCTYPE html>")
          .contains("</html>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/orders", "/order?id=none"})
  void pagesTravelPlainToWhoeverTakesNoGzip(String page) throws IOException {
    Answer answer = RawHttp.exchange(docket.port(), "GET", page, "Accept-Encoding: gzip;q=0", in);
    assertThat(answer.header("Content-Encoding")).isEmpty();
    assertThat(answer.body()).startsWith("<!DOCTYPE html>");
  }
}
