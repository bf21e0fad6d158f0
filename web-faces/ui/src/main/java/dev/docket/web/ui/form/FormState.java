package dev.docket.web.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Session;
import dev.docket.command.FormSeal;
import dev.docket.web.ui.session.CurrentSession;
import dev.docket.web.ui.session.PagePath;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hidden field {@code jakarta.faces.ViewState}: what Faces has to say of the view, sealed
 * together with the page and the log-in that the form was made for.
 *
 * @param page the path of the page
 * @param session the log-in's id, or {@value #NOBODY}
 * @param account the id of the account that logged in, or {@value #NOBODY}
 * @param faces the state as Faces wrote it
 */
record FormState(String page, String session, String account, String faces) {

  /** What Faces says of a view that needs no state, as all of ours do. */
  static final String STATELESS = "stateless";

  static final Duration VALID = Duration.ofDays(1);

  private static final String PURPOSE = "view-state";
  private static final String NOBODY = "nobody";
  private static final Pattern SEPARATOR = Pattern.compile("\n");
  private static final int PARTS = 4;

  /** The state of a form that is being written. */
  static FormState of(String viewId, ServletRequest request, String faces) {
    return new FormState(PagePath.of(viewId), session(request), account(request), faces);
  }

  /** The state that was sent; empty when it was not sealed here, or too long ago. */
  static Optional<FormState> open(@Nullable String sealed, FormSeal seal) {
    return seal.open(sealed, PURPOSE, VALID)
        .map(bytes -> SEPARATOR.split(new String(bytes, UTF_8), PARTS))
        .map(parts -> new FormState(parts[0], parts[1], parts[2], parts[3]));
  }

  String sealed(FormSeal seal) {
    String plain = String.join(SEPARATOR.pattern(), page, session, account, faces);
    return seal.seal(plain.getBytes(UTF_8), PURPOSE);
  }

  /** True when the form was made for this page and for whoever sends it. */
  boolean fits(HttpServletRequest request) {
    return page.equals(PagePath.of(request)) && session.equals(session(request));
  }

  private static String session(ServletRequest request) {
    return CurrentSession.of(request).map(Session::id).map(id -> id.text()).orElse(NOBODY);
  }

  private static String account(ServletRequest request) {
    return CurrentSession.of(request).map(session -> session.actor().id().text()).orElse(NOBODY);
  }
}
