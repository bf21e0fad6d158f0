package dev.docket.web.ui.session;

import dev.docket.account.SessionToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that carries a log-in's token. Over TLS its name begins with {@code __Host-}, so that
 * no other host and no plain connection can set it (RFC 6265bis, section 4.1.3.2). Over plain HTTP,
 * which only the own computer speaks, it does without, as not every browser keeps secure cookies
 * there. A request is heeded by the cookie of its own scheme alone.
 */
public final class SessionCookie {

  private static final String SECURE_NAME = "__Host-docket-session";
  private static final String PLAIN_NAME = "docket-session";
  private static final int AT_ONCE = 0;
  private static final int WITH_THE_BROWSER = -1;

  private SessionCookie() {}

  /** The token that the request presents. */
  public static Optional<SessionToken> read(HttpServletRequest request) {
    String name = name(request);
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> new SessionToken(cookie.getValue()))
        .findFirst();
  }

  /** Hands the token to the browser, until that ends. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, SessionToken token) {
    response.addCookie(cookie(request, token.value(), WITH_THE_BROWSER));
  }

  /** Takes the token from the browser. */
  public static void remove(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(request, "", AT_ONCE));
  }

  private static Cookie cookie(HttpServletRequest request, String value, int maxAge) {
    Cookie cookie = new Cookie(name(request), value);
    cookie.setSecure(request.isSecure());
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setMaxAge(maxAge);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? SECURE_NAME : PLAIN_NAME;
  }
}
