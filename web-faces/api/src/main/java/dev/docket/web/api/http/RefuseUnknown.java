package dev.docket.web.api.http;

import dev.docket.web.api.json.Json;
import dev.docket.web.api.json.JsonBody;
import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a method does not take: every parameter, unless it reads them itself, and every
 * field of a body, unless it consumes one. What is not heeded may have been meant to narrow.
 */
@Provider
@Priority(Priorities.USER + 1)
@ApplicationScoped
public class RefuseUnknown implements ContainerRequestFilter {

  /** A body has no meaning there (RFC 9110, sections 9.3.1 and 9.3.2). */
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    Method method = resource.getResourceMethod();
    if (!List.of(method.getParameterTypes()).contains(UriInfo.class)) {
      Parameters.of(request.getUriInfo(), Set.of());
    }
    if (!method.isAnnotationPresent(Consumes.class) && !READING.contains(request.getMethod())) {
      refuseFields(request);
    }
  }

  private static void refuseFields(ContainerRequestContext request) throws IOException {
    PushbackInputStream body = new PushbackInputStream(request.getEntityStream());
    int first = body.read();
    if (first < 0) {
      return;
    }
    body.unread(first);
    if (!isJson(request.getMediaType())) {
      throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    new JsonBody(Json.read(body)).fields().verify();
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }
}
