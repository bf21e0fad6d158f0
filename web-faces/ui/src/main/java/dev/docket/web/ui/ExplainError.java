package dev.docket.web.ui;

import dev.docket.web.ui.session.RoleGuard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** What the error page says: the status, and which of its texts fits. */
@Named
@RequestScoped
public class ExplainError {

  @Inject private HttpServletRequest request;

  /** The HTTP status; that of a page that is not there for somebody who comes here directly. */
  public int getStatus() {
    @Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
  }

  /** What happened, in a few words. */
  public String getTitle() {
    return text("title");
  }

  /** What happened and what to do. */
  public String getText() {
    return text("text");
  }

  private String text(String part) {
    return RoleGuard.missing(request)
        .map(role -> RuleTexts.role(role, part))
        .orElseGet(() -> RuleTexts.error(getStatus(), part));
  }
}
