package dev.docket.web.ui.account;

import dev.docket.account.SessionId;
import dev.docket.account.SessionNotFoundException;
import dev.docket.account.Sessions;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends one of somebody's own sessions, or all but the one at hand. */
@WebServlet("/end-session")
public class EndSessionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;
  @Inject private transient Viewer viewer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("others") != null) {
      sessions.endOthers(viewer.session().id(), viewer.actor());
    } else {
      Addressed.readId(request.getParameter("id")).map(SessionId::new).ifPresent(this::end);
    }
    response.sendRedirect("account?done=ended", HttpServletResponse.SC_SEE_OTHER);
  }

  private void end(SessionId id) {
    try {
      sessions.end(id, viewer.actor());
    } catch (SessionNotFoundException gone) {
      // It has ended, which is all that was wanted.
    }
  }
}
