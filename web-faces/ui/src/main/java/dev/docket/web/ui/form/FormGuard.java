package dev.docket.web.ui.form;

import dev.docket.command.FormSeal;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the state of a form that was sent and hands Faces its own part. A form whose state is
 * damaged, too old, or made for another page or log-in reaches the page all the same, marked, so
 * that it comes back with what was entered and nothing is done: see {@link OnlyOwnForms}.
 */
public class FormGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String STATE = ResponseStateManager.VIEW_STATE_PARAM;
  private static final String REFUSED = FormGuard.class.getName();

  private final transient FormSeal seal;

  /** Over the seal of forms. */
  @Inject
  public FormGuard(FormSeal seal) {
    this.seal = seal;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String sealed = request.getParameter(STATE);
    chain.doFilter(sealed == null ? request : opened(request, sealed), response);
  }

  private HttpServletRequest opened(HttpServletRequest request, String sealed) {
    Optional<FormState> state = FormState.open(sealed, seal).filter(found -> found.fits(request));
    if (state.isEmpty()) {
      request.setAttribute(REFUSED, true);
    }
    Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
    parameters.put(STATE, new String[] {state.map(FormState::faces).orElse(FormState.STATELESS)});
    return new ParameterRequest(request, parameters);
  }

  /** True for a form that must not be acted upon. */
  static boolean isRefused(ServletRequest request) {
    return request.getAttribute(REFUSED) != null;
  }
}
