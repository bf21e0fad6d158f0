package dev.docket.web.ui.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address within Docket, without its context path: never one that leads a browser elsewhere.
 *
 * @param text begins with one slash
 */
public record LocalPath(String text) {

  /**
   * Two slashes, or a slash and a backslash, begin the name of a host (WHATWG URL, section 4.4).
   */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  /** The page that everybody has. */
  public static final LocalPath HOME = new LocalPath("/");

  /**
   * @throws IllegalArgumentException when it leads elsewhere
   */
  public LocalPath {
    if (!LOCAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not an address within Docket");
    }
  }

  /** The address that somebody gave, or home when it is none of ours. */
  public static LocalPath of(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(given -> LOCAL.matcher(given).matches())
        .map(LocalPath::new)
        .orElse(HOME);
  }

  /** What a request asks for. */
  public static LocalPath of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString();
    return of(query == null ? path : path + "?" + query);
  }

  /** The address as a browser needs it. */
  public String url(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContextPath(), "") + text;
  }
}
