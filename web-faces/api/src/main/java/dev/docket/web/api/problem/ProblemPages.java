package dev.docket.web.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;

/**
 * Turns the error pages of the server, and of the filters behind this one, into problem documents.
 */
public class ProblemPages extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new WithoutPages(request, response));
  }

  private static final class WithoutPages extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    WithoutPages(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      ProblemKind kind = ProblemKind.of(status);
      resetBuffer();
      setStatus(kind.status());
      setContentType(Problem.MEDIA_TYPE);
      getOutputStream().write(Answer.of(kind).document(TraceId.of(request)));
      flushBuffer();
    }
  }
}
