package dev.docket.web.ui.order;

import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** The form that limits the list: takes a post, which may hold what no address must. */
@WebServlet("/filter")
public class FilterServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient FilterUrl filter;
  @Inject private transient Viewer viewer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> entered =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
    response.sendRedirect(filter.urlFor(entered, viewer.actor()));
  }
}
