package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in the forms of the real pages as one person in one browser, and is led nowhere: a redirect
 * is an answer.
 */
public final class FormClient {

  /** The password of everybody in the tests. */
  public static final String PASSWORD = "purple tractor on the moon";

  private static final String COOKIE = "docket-session";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOUNDARY = "----docket-test";
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param action where it is sent
   * @param fields what it says, by the fields' names
   */
  record Form(String action, Map<String, String> fields) {

    /** The form with the id on a page. */
    static Form on(String page, String id) {
      Matcher form =
          Pattern.compile("(?s)(<form\\b[^>]*\\bid=\"" + id + "\"[^>]*>)(.*?)</form>")
              .matcher(page);
      if (!form.find()) {
        throw new IllegalArgumentException("no form " + id + " on " + page);
      }
      Map<String, String> fields = new LinkedHashMap<>();
      INPUT
          .matcher(form.group(2))
          .results()
          .map(input -> input.group())
          .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
      return new Form(attribute(form.group(1), "action"), fields);
    }

    Form with(Map<String, String> entries) {
      Map<String, String> filled = new LinkedHashMap<>(fields);
      filled.putAll(entries);
      return new Form(action, filled);
    }

    private static String attribute(String tag, String name) {
      Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
      return value.find() ? value.group(1) : "";
    }

    private String encoded() {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
          .collect(Collectors.joining("&"));
    }
  }

  /** Opens the account of the first admin by the link that the start printed, and is in. */
  public FormClient becomeFirstAdmin(PackagedDocket docket, String username)
      throws IOException, InterruptedException {
    String page = get(docket.port(), docket.firstAdminLink()).body();
    return register(docket.port(), Form.on(page, "firstAdmin"), username);
  }

  /** Opens an account as anybody can, and is in. */
  FormClient register(int port, String username) throws IOException, InterruptedException {
    return register(port, Form.on(get(port, "/register").body(), "register"), username);
  }

  /** Opens an account by a form for it, and is in. */
  FormClient register(int port, Form form, String username)
      throws IOException, InterruptedException {
    Map<String, String> person =
        Map.of(
            "firstName", "Given",
            "lastName", "Family",
            "username", username,
            "password", PASSWORD,
            "passwordRepeat", PASSWORD);
    HttpResponse<String> answer = send(port, form.with(person));
    if (answer.statusCode() != HttpURLConnection.HTTP_MOVED_TEMP) {
      throw new IllegalStateException("not registered: " + answer.body());
    }
    return this;
  }

  /** Tries to log in. */
  HttpResponse<String> logIn(int port, String username, String password)
      throws IOException, InterruptedException {
    Form form = Form.on(get(port, "/log-in").body(), "logIn");
    return send(port, form.with(Map.of("username", username, "password", password)));
  }

  HttpResponse<String> logOut(int port) throws IOException, InterruptedException {
    return send(port, new Form("/log-out", Map.of()));
  }

  /** Has the browser keep a token that somebody else chose. */
  void plant(int port, String token) {
    HttpCookie cookie = new HttpCookie(COOKIE, token);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie);
  }

  /** What the cookie holds that lets this person in. */
  public String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    return http.send(request(port, path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(int port, Form form) throws IOException, InterruptedException {
    return http.send(
        request(port, form.action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends a file to be tried out. */
  HttpResponse<String> upload(int port, String content) throws IOException, InterruptedException {
    String body =
        """
        --%1$s
        Content-Disposition: form-data; name="file"; filename="orders.csv"
        Content-Type: text/csv

        %2$s
        --%1$s--
        """
            .formatted(BOUNDARY, content)
            .replace("\n", "\r\n");
    return http.send(
        request(port, "/import-file")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/").resolve(path))
        .timeout(PATIENCE);
  }
}
