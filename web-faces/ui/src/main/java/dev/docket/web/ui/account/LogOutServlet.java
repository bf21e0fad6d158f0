package dev.docket.web.ui.account;

import dev.docket.account.Sessions;
import dev.docket.web.ui.session.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session of this browser. */
@WebServlet("/log-out")
public class LogOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SessionCookie.read(request).ifPresent(sessions::logOut);
    SessionCookie.remove(request, response);
    response.sendRedirect("log-in?done=left", HttpServletResponse.SC_SEE_OTHER);
  }
}
