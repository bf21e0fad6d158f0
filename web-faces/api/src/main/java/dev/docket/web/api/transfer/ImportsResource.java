package dev.docket.web.api.transfer;

import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportNotFoundException;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.OrderImports;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.Keys;
import dev.docket.web.api.http.Parameters;
import dev.docket.web.api.http.PathIds;
import dev.docket.web.api.http.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Order files on their way into the book. */
@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportsResource {

  static final String PATH = ApiApplication.VERSION + "/imports";

  private static final String FILE_NAME = "fileName";
  private static final String UNNAMED = "orders.csv";

  @Inject private OrderImports imports;
  @Inject private Caller caller;

  /** Receives a file, straight from the wire, and starts its dry run; once for each key. */
  @POST
  @Consumes("text/csv")
  public Response receive(InputStream content, @Context UriInfo uri, @Context HttpHeaders headers)
      throws IOException {
    String name = Parameters.of(uri, Set.of(FILE_NAME)).get(FILE_NAME);
    ImportRun run =
        imports.receive(
            Objects.requireNonNullElse(name, UNNAMED),
            content,
            Keys.required(headers),
            caller.actor());
    return Response.created(UriBuilder.fromPath(PATH).path(run.id().text()).build())
        .tag(Versions.tag(run.version()))
        .entity(view(run))
        .build();
  }

  /** The latest files. */
  @GET
  public ImportView.All list(@Context UriInfo uri) {
    int limit = Parameters.of(uri, Set.of(Parameters.LIMIT)).limit();
    return new ImportView.All(
        imports.recent(limit, caller.actor()).stream().map(this::view).toList());
  }

  /** How far a file is. */
  @GET
  @Path("{id}")
  public Response read(@PathParam("id") String id, @Context Request request) {
    ImportRun run = find(id);
    return Versions.read(request, run.version(), view(run));
  }

  /** What is wrong with its lines. */
  @GET
  @Path("{id}/problems")
  public Response problems(@PathParam("id") String id, @Context UriInfo uri) {
    ProblemsPage page = ProblemsPage.of(uri);
    ImportRun run = find(id);
    List<ImportProblem> items =
        imports.problems(run.id(), page.from(), page.limit(), caller.actor());
    return Response.ok(new ProblemsView(items, run.progress().problems()))
        .header("Link", page.links(uri, run.progress().problems()))
        .build();
  }

  /** Imports what is good, or goes on with what was interrupted. */
  @POST
  @Path("{id}/start")
  public Response start(@PathParam("id") String id) {
    ImportRun run = imports.start(new ImportId(PathIds.parse(id)), caller.actor());
    return Response.accepted(view(run)).tag(Versions.tag(run.version())).build();
  }

  private ImportRun find(String id) {
    ImportId named = new ImportId(PathIds.parse(id));
    return imports
        .find(named, caller.actor())
        .orElseThrow(() -> new ImportNotFoundException(named));
  }

  private ImportView view(ImportRun run) {
    return ImportView.of(run, imports.now());
  }
}
