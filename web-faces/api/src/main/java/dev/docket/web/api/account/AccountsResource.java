package dev.docket.web.api.account;

import dev.docket.account.Account;
import dev.docket.account.AccountQuery;
import dev.docket.account.AccountRules;
import dev.docket.account.Accounts;
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.command.IdempotencyKey;
import dev.docket.paging.Slice;
import dev.docket.validation.Rule;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.auth.Open;
import dev.docket.web.api.http.Keys;
import dev.docket.web.api.http.PageLinks;
import dev.docket.web.api.http.PageView;
import dev.docket.web.api.http.Parameters;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All accounts: anybody opens one, an admin sees them. */
@Path(AccountsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountsResource {

  static final String PATH = ApiApplication.VERSION + "/accounts";

  private static final String STARTS_WITH = "startsWith";

  @Inject private Accounts accounts;
  @Inject private Caller caller;

  /** Opens an account, once for each key; with the code that the operator was told, an admin's. */
  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(JsonBody body, @Context HttpHeaders headers) {
    IdempotencyKey key = Keys.required(headers);
    Fields fields = body.fields();
    RegistrationDraft draft = draft(fields);
    String code = fields.text("code");
    fields.verify(() -> Rule.checkAll(AccountRules.forRegistering(password -> false), draft));
    Account account =
        code == null
            ? accounts.register(new Register(draft, key), caller.client())
            : accounts.registerFirstAdmin(draft, code);
    return Response.created(UriBuilder.fromPath(OwnAccountResource.PATH).build())
        .tag(Versions.tag(account.version()))
        .entity(AccountView.of(account))
        .build();
  }

  private static RegistrationDraft draft(Fields fields) {
    return RegistrationDraft.of(
        fields.text("firstName"),
        fields.text("lastName"),
        fields.text("username"),
        fields.text("password"),
        fields.text("passwordRepeat"));
  }

  /** A page of all accounts. */
  @GET
  public Response list(@Context UriInfo uri) {
    Parameters given = Parameters.of(uri, Set.of(STARTS_WITH, Parameters.LIMIT, Parameters.PAGE));
    String start = Objects.requireNonNullElse(given.get(STARTS_WITH), "");
    Slice<Account> slice =
        accounts.list(new AccountQuery(start, given.limit(), given.page()), caller.actor());
    Map<String, String> parameters =
        Map.of(STARTS_WITH, start, Parameters.LIMIT, String.valueOf(given.limit()));
    return Response.ok(PageView.of(slice, AccountView::of))
        .header("Link", new PageLinks(uri, parameters).around(slice))
        .build();
  }
}
