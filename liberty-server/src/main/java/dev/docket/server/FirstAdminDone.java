package dev.docket.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Removes the link that makes the first admin once there is one, by the page or by the API. */
public class FirstAdminDone extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private final transient FirstAdminLink link;

  /** Over the link's file. */
  @Inject
  public FirstAdminDone(FirstAdminLink link) {
    this.link = link;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (request.getMethod().equals("POST")) {
      link.removeOnceDone();
    }
  }
}
