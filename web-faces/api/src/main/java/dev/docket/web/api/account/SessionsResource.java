package dev.docket.web.api.account;

import dev.docket.account.LogIn;
import dev.docket.account.Password;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionToken;
import dev.docket.account.Sessions;
import dev.docket.account.StartedSession;
import dev.docket.validation.RuleViolationException;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.AccessTokens;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.auth.Open;
import dev.docket.web.api.http.PathIds;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** The caller's log-ins. */
@Path(SessionsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SessionsResource {

  static final String PATH = ApiApplication.VERSION + "/sessions";

  @Inject private Sessions sessions;
  @Inject private AccessTokens tokens;
  @Inject private Caller caller;

  /** Logs in. */
  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  public Response logIn(JsonBody body) {
    Fields fields = body.fields();
    String username = fields.text("username");
    String password = fields.text("password");
    fields.verify();
    StartedSession started =
        sessions.logIn(
            new LogIn(
                required("username", username),
                new Password(required("password", password)),
                SessionKind.API,
                caller.client()));
    return Response.created(UriBuilder.fromPath(PATH).path(started.session().id().text()).build())
        .entity(view(started))
        .build();
  }

  /** Takes a refresh token, and gives the next one with a new access token. */
  @POST
  @Open
  @Path("refresh")
  @Consumes(MediaType.APPLICATION_JSON)
  public TokensView refresh(JsonBody body) {
    Fields fields = body.fields();
    String token = fields.text("refresh_token");
    fields.verify();
    return view(
        sessions.refresh(new SessionToken(required("refresh_token", token)), caller.client()));
  }

  private static String required(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw RuleViolationException.of("field.required", name);
    }
    return value;
  }

  private TokensView view(StartedSession started) {
    return new TokensView(
        tokens.issue(started.session()),
        "Bearer",
        AccessTokens.LIFE.toSeconds(),
        started.token().value(),
        started.session().id().value(),
        started.session().expiresAt());
  }

  /** All sessions that are in force. */
  @GET
  public SessionView.All list() {
    SessionId current = caller.session().id();
    return new SessionView.All(
        sessions.own(caller.actor()).stream().map(s -> SessionView.of(s, current)).toList());
  }

  /** Ends all others. */
  @DELETE
  public void endOthers() {
    sessions.endOthers(caller.session().id(), caller.actor());
  }

  /** Logs out. */
  @DELETE
  @Path("current")
  public void logOut() {
    sessions.end(caller.session().id(), caller.actor());
  }

  /** Ends one. */
  @DELETE
  @Path("{id}")
  public void end(@PathParam("id") String id) {
    sessions.end(new SessionId(PathIds.parse(id)), caller.actor());
  }
}
