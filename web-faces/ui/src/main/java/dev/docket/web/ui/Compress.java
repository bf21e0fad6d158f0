package dev.docket.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compresses pages fast rather than well, for browsers that take gzip. The server, which would do
 * it else, knows one level only; a page of the list costs it more time than the database does.
 */
public class Compress extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  /** Gzip, with any weight but 0 (RFC 9110, section 12.5.3). */
  private static final Pattern GZIP =
      Pattern.compile(
          "(?:^|,)\\s*gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:$|,)))", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (takesGzip(request.getHeader("Accept-Encoding"))) {
      GzipResponse compressed = new GzipResponse(response);
      chain.doFilter(request, compressed);
      compressed.finish();
    } else {
      chain.doFilter(request, response);
    }
  }

  static boolean takesGzip(@Nullable String encodings) {
    return encodings != null && GZIP.matcher(encodings).find();
  }
}
