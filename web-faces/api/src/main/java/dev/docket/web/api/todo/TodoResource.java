package dev.docket.web.api.todo;

import dev.docket.todo.CompleteTodo;
import dev.docket.todo.EditTodo;
import dev.docket.todo.RemoveTodo;
import dev.docket.todo.ReopenTodo;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoNotFoundException;
import dev.docket.todo.Todos;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.PathIds;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
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

/** One to-do; every change names the version that it is made for. */
@Path(TodosResource.PATH + PathIds.ONE)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TodoResource {

  @PathParam("id")
  private String id;

  @Context private HttpHeaders headers;
  @Inject private Todos todos;
  @Inject private Caller caller;

  /** The to-do as it is now. */
  @GET
  public Response read(@Context Request request) {
    Todo todo = todos.find(id(), caller.actor()).orElseThrow(() -> new TodoNotFoundException(id()));
    return Versions.read(request, todo.version(), TodoView.of(todo));
  }

  /** Says something else. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(JsonBody body) {
    long version = Versions.expected(headers);
    Fields fields = body.fields();
    TodoDraft draft = TodoBody.read(fields);
    fields.verify(() -> todos.check(draft, caller.actor()));
    return answer(todos.edit(new EditTodo(id(), version, draft), caller.actor()));
  }

  /** Leaves the list; it is told once more, with what undoes it. */
  @DELETE
  public Response remove() {
    return answer(todos.remove(new RemoveTodo(id(), Versions.expected(headers)), caller.actor()));
  }

  /** Is done. */
  @PUT
  @Path("completion")
  public Response complete() {
    return answer(
        todos.complete(new CompleteTodo(id(), Versions.expected(headers)), caller.actor()));
  }

  /** Is to be done again. */
  @DELETE
  @Path("completion")
  public Response reopen() {
    return answer(todos.reopen(new ReopenTodo(id(), Versions.expected(headers)), caller.actor()));
  }

  private TodoId id() {
    return new TodoId(PathIds.parse(id));
  }

  private static Response answer(Todo todo) {
    return Versions.changed(todo.version(), TodoView.of(todo));
  }
}
