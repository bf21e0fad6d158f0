package dev.docket.web.api.todo;

import dev.docket.todo.AddTodo;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoPage;
import dev.docket.todo.Todos;
import dev.docket.validation.Entered;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Uuids;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.Keys;
import dev.docket.web.api.http.PageLinks;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;

/** The caller's list. */
@Path(TodosResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TodosResource {

  static final String PATH = ApiApplication.VERSION + "/todos";

  @Inject private Todos todos;
  @Inject private Caller caller;

  /** A page of it. */
  @GET
  public Response list(@Context UriInfo uri) {
    TodoParameters given = TodoParameters.of(uri);
    TodoPage page = todos.list(given.query(), caller.actor());
    return Response.ok(TodoPageView.of(page))
        .header("Link", new PageLinks(uri, given.ofList()).around(page.slice()))
        .build();
  }

  /** Adds a to-do; once for each key. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(JsonBody body, @Context HttpHeaders headers) {
    Fields fields = body.fields();
    TodoDraft draft = TodoBody.read(fields);
    fields.verify(() -> todos.check(draft, caller.actor()));
    Todo todo = todos.add(new AddTodo(draft, Keys.required(headers)), caller.actor());
    return Response.created(UriBuilder.fromPath(PATH).path(todo.id().text()).build())
        .tag(Versions.tag(todo.version()))
        .entity(TodoView.of(todo))
        .build();
  }

  /** Completes everything that is left. */
  @POST
  @Path("completion")
  public BulkChangeView completeAll() {
    return BulkChangeView.of(todos.completeAll(caller.actor()));
  }

  /** Reopens everything that is done. */
  @DELETE
  @Path("completion")
  public BulkChangeView reopenAll() {
    return BulkChangeView.of(todos.reopenAll(caller.actor()));
  }

  /** Removes everything that is done. */
  @DELETE
  @Path("done")
  public BulkChangeView removeDone() {
    return BulkChangeView.of(todos.removeDone(caller.actor()));
  }

  /** Takes a change back. */
  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_JSON)
  public BulkChangeView undo(JsonBody body) {
    Fields fields = body.fields();
    Entered<UUID> change = Entered.read(fields.text("change"), Uuids::parse);
    fields.verify();
    UUID id = change.value();
    if (id == null) {
      throw RuleViolationException.of(change.isBlank() ? "field.required" : "field.uuid", "change");
    }
    return BulkChangeView.of(todos.undo(new ChangeId(id), caller.actor()));
  }
}
