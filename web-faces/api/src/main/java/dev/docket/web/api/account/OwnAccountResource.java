package dev.docket.web.api.account;

import dev.docket.account.Account;
import dev.docket.account.Accounts;
import dev.docket.account.ChangePassword;
import dev.docket.account.Password;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** The caller's own account. */
@Path(OwnAccountResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnAccountResource {

  static final String PATH = ApiApplication.VERSION + "/account";

  @Inject private Accounts accounts;
  @Inject private Caller caller;

  /** The account as it is now. */
  @GET
  public Response read(@Context Request request) {
    Account account = accounts.own(caller.actor());
    return Versions.read(request, account.version(), AccountView.of(account));
  }

  /** Sets another password, for which the current one stands in for a version. */
  @PUT
  @Path("password")
  @Consumes(MediaType.APPLICATION_JSON)
  public void changePassword(JsonBody body) {
    Fields fields = body.fields();
    ChangePassword command =
        new ChangePassword(
            password(fields, "current"),
            password(fields, "password"),
            password(fields, "passwordRepeat"));
    fields.verify();
    accounts.changePassword(command, caller.client(), caller.actor());
  }

  private static Password password(Fields fields, String name) {
    return new Password(Objects.requireNonNullElse(fields.text(name), ""));
  }
}
