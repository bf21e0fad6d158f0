package dev.docket.server.telemetry;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** A request and its answer in the words of the conventions; never a query or a form. */
record HttpExchange(HttpServletRequest request, int status) {

  private static final AttributeKey<String> METHOD = stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = stringKey("http.route");
  private static final AttributeKey<Long> STATUS = longKey("http.response.status_code");
  private static final AttributeKey<String> SCHEME = stringKey("url.scheme");
  private static final AttributeKey<String> VERSION = stringKey("network.protocol.version");
  private static final AttributeKey<String> ERROR = stringKey("error.type");
  private static final AttributeKey<String> PATH = stringKey("url.path");
  private static final AttributeKey<String> HOST = stringKey("server.address");
  private static final AttributeKey<Long> PORT = longKey("server.port");
  private static final AttributeKey<String> AGENT = stringKey("user_agent.original");

  private static final Set<String> METHODS =
      Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

  /** The method, as one of few. */
  static String method(HttpServletRequest request) {
    return METHODS.contains(request.getMethod()) ? request.getMethod() : "_OTHER";
  }

  /** Of its span. */
  String name() {
    return method(request) + " " + route();
  }

  boolean hasFailed() {
    return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** Few values each, whatever is sent. */
  Attributes forMetrics() {
    return common().build();
  }

  Attributes forSpans() {
    return common()
        .put(PATH, request.getRequestURI())
        .put(HOST, request.getServerName())
        .put(PORT, (long) request.getServerPort())
        .put(AGENT, request.getHeader("User-Agent"))
        .build();
  }

  private AttributesBuilder common() {
    AttributesBuilder attributes =
        Attributes.builder()
            .put(METHOD, method(request))
            .put(ROUTE, route())
            .put(STATUS, (long) status)
            .put(SCHEME, request.getScheme())
            .put(VERSION, request.getProtocol().replace("HTTP/", ""));
    return hasFailed() ? attributes.put(ERROR, Integer.toString(status)) : attributes;
  }

  /** What serves the path; a wildcard where many things do. */
  private String route() {
    String pattern = request.getHttpServletMapping().getPattern();
    return pattern.isEmpty() || pattern.equals("/") ? "/*" : pattern;
  }
}
