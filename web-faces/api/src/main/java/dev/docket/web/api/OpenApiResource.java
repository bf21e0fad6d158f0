package dev.docket.web.api;

import dev.docket.web.api.auth.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The contract: the OpenAPI document that the API is held to. */
@Path(ApiApplication.VERSION + "/openapi.json")
public class OpenApiResource {

  /** Where the document lies on the class path. */
  static final String DOCUMENT = "openapi.json";

  private static final String AN_HOUR = "public, max-age=3600";

  /** The document. */
  @GET
  @Open
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT);
    return Response.ok(document).header("Cache-Control", AN_HOUR).build();
  }
}
