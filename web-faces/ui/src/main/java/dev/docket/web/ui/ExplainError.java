package dev.docket.web.ui;

import dev.docket.web.ui.session.RoleGuard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** What the error page says: the status, which of its texts fits, and the request's trace. */
@Named
@RequestScoped
public class ExplainError {

  /** The attribute of a request in which the server may tell the id of its trace. */
  private static final String TRACE_ID = "dev.docket.trace-id";

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

  /** By which an operator finds the request; null when nobody traces it. */
  public @Nullable String getTraceId() {
    return request.getAttribute(TRACE_ID) instanceof String id ? id : null;
  }

  private String text(String part) {
    return RoleGuard.missing(request)
        .map(role -> RuleTexts.role(role, part))
        .orElseGet(() -> RuleTexts.error(getStatus(), part));
  }
}
