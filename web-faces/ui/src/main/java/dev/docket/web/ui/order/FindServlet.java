package dev.docket.web.ui.order;

import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The find box of every page: takes a post and leads on to a page with an address of its own. */
@WebServlet("/find")
public class FindServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient QuickFind find;
  @Inject private transient Viewer viewer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(
        find.urlFor(Objects.requireNonNullElse(request.getParameter("q"), ""), viewer.actor()));
  }
}
