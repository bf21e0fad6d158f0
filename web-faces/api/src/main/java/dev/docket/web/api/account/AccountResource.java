package dev.docket.web.api.account;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountNotFoundException;
import dev.docket.account.Accounts;
import dev.docket.account.ChangeRoles;
import dev.docket.account.LockAccount;
import dev.docket.account.Role;
import dev.docket.account.UnlockAccount;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.PathIds;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** One account, for an admin; every change names the version that it is made for. */
@Path(AccountsResource.PATH + PathIds.ONE)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountResource {

  @PathParam("id")
  private String id;

  @Context private HttpHeaders headers;
  @Inject private Accounts accounts;
  @Inject private Caller caller;

  /** The account as it is now. */
  @GET
  public Response read(@Context Request request) {
    Account account =
        accounts.find(id(), caller.actor()).orElseThrow(() -> new AccountNotFoundException(id()));
    return Versions.read(request, account.version(), AccountView.of(account));
  }

  /** What happened to it. */
  @GET
  @Path("history")
  public AccountHistoryView history() {
    List<AccountChange> changes = accounts.history(id(), caller.actor());
    if (changes.isEmpty()) {
      throw new AccountNotFoundException(id());
    }
    return AccountHistoryView.of(changes);
  }

  /** Gives and takes roles. */
  @PUT
  @Path("roles")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response changeRoles(JsonBody body) {
    long version = Versions.expected(headers);
    Set<Role> roles = RolesBody.read(body);
    return answer(accounts.changeRoles(new ChangeRoles(id(), version, roles), caller.actor()));
  }

  /** Keeps everybody from logging in with it. */
  @PUT
  @Path("lock")
  public Response lock() {
    return answer(accounts.lock(new LockAccount(id(), Versions.expected(headers)), caller.actor()));
  }

  /** Lets its owner log in again. */
  @DELETE
  @Path("lock")
  public Response unlock() {
    return answer(
        accounts.unlock(new UnlockAccount(id(), Versions.expected(headers)), caller.actor()));
  }

  private AccountId id() {
    return new AccountId(PathIds.parse(id));
  }

  private static Response answer(Account account) {
    return Versions.changed(account.version(), AccountView.of(account));
  }
}
