package dev.docket.web.api.auth;

import dev.docket.account.Actor;
import dev.docket.account.Client;
import dev.docket.account.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever sent the request that is served. */
@RequestScoped
public class Caller {

  @Inject private HttpServletRequest request;
  private @Nullable Session session;

  void identify(Session proved) {
    session = proved;
  }

  Optional<Session> known() {
    return Optional.ofNullable(session);
  }

  /** The session, of a request that brought a token. */
  public Session session() {
    return Objects.requireNonNull(session, "only methods without @Open have a caller");
  }

  /** Who acts, with a request that brought a token. */
  public Actor actor() {
    return session().actor();
  }

  /** Where the request comes from. */
  public Client client() {
    String agent = request.getHeader("User-Agent");
    return new Client(request.getRemoteAddr(), agent == null ? "" : agent);
  }
}
