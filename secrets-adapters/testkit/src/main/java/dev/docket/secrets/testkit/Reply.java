package dev.docket.secrets.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a server says. */
record Reply(int status, Map<String, String> headers, byte[] body) {

  static final int OK = 200;

  private static final JsonMapper JSON = new JsonMapper();

  static Reply of(int status, Map<String, ?> document) {
    return new Reply(
        status, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(document));
  }

  static Reply ok(Map<String, ?> document) {
    return of(OK, document);
  }

  static Reply page(int status, String text) {
    return new Reply(status, Map.of("Content-Type", "text/html"), text.getBytes(UTF_8));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }

  /** With texts that lack their first quotation marks. */
  Reply garbled() {
    String text = new String(body, UTF_8).replace("\":\"", "\":");
    return new Reply(status, headers, text.getBytes(UTF_8));
  }

  void send(HttpExchange exchange) throws IOException {
    open(exchange);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Promises all, sends half, and hangs up. */
  void cut(HttpExchange exchange) throws IOException {
    open(exchange);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private void open(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
  }
}
