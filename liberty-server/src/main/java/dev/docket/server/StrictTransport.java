package dev.docket.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;

/**
 * Tells browsers that came over TLS to do so for a year, whatever they are told first (RFC 6797,
 * section 6.1). Over plain HTTP browsers must not heed it, so it is not said there.
 */
public class StrictTransport extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, request.isSecure() ? new Strict(response) : response);
  }

  /** An answer that keeps the header when everything else is taken back. */
  private static final class Strict extends HttpServletResponseWrapper {

    Strict(HttpServletResponse response) {
      super(response);
      tell();
    }

    private void tell() {
      setHeader("Strict-Transport-Security", "max-age=31536000");
    }

    @Override
    public void reset() {
      super.reset();
      tell();
    }
  }
}
