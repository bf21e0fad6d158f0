package dev.docket.secrets.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What tells Azure who is asking: the endpoint of managed identities on the machine, and the log-in
 * that takes the token of a workload identity.
 */
final class FakeLogIn {

  static final String HOST = "login.microsoftonline.com";

  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String CLIENT = "66666666-7777-8888-9999-000000000000";
  private static final String MACHINE_PATH = "/msi/token";
  private static final String LOG_IN_PATH = "/" + TENANT + "/oauth2/v2.0/token";
  private static final int TOKEN_SECONDS = 3600;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final String machine = "machine-" + UUID.randomUUID();
  private final String workload = "workload-" + UUID.randomUUID();

  void revokeTokens() {
    tokens.clear();
  }

  boolean knows(HttpExchange exchange) {
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    return bearer != null && tokens.contains(bearer.replaceFirst("^Bearer ", ""));
  }

  /** What a vault tells somebody whom it doesn't know. */
  String challenge(int port) {
    return "Bearer authorization=\"https://%s:%d/%s\", resource=\"https://vault.azure.net\""
        .formatted(HOST, port, TENANT);
  }

  Map<String, String> machineEnvironment(String url) {
    return Map.of("IDENTITY_ENDPOINT", url + MACHINE_PATH, "IDENTITY_HEADER", machine);
  }

  Map<String, String> workloadEnvironment(int port) {
    return Map.of(
        "AZURE_CLIENT_ID",
        CLIENT,
        "AZURE_TENANT_ID",
        TENANT,
        "AZURE_AUTHORITY_HOST",
        "https://" + HOST + ":" + port + "/",
        "AZURE_FEDERATED_TOKEN_FILE",
        TestFolder.write("federated-token", workload).toString());
  }

  Reply answer(HttpExchange exchange) throws IOException {
    return switch (exchange.getRequestURI().getPath()) {
      case MACHINE_PATH ->
          machine.equals(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER"))
              ? token("expires_on", Instant.now().getEpochSecond() + TOKEN_SECONDS)
              : refused();
      case LOG_IN_PATH -> asserts(exchange) ? token("expires_in", TOKEN_SECONDS) : refused();
      default -> Reply.page(NOT_FOUND, "<h1>Not Found</h1>");
    };
  }

  private boolean asserts(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return Arrays.stream(form.split("&"))
        .map(field -> URLDecoder.decode(field, UTF_8))
        .anyMatch(("client_assertion=" + workload)::equals);
  }

  private Reply token(String expires, long seconds) {
    return Reply.ok(
        Map.of(
            "access_token",
            issueToken(),
            expires,
            String.valueOf(seconds),
            "token_type",
            "Bearer"));
  }

  private String issueToken() {
    String token = "token-" + UUID.randomUUID();
    tokens.add(token);
    return token;
  }

  private static Reply refused() {
    return Reply.of(
        BAD_REQUEST,
        Map.of(
            "error",
            "invalid_client",
            "error_description",
            "AADSTS700213: No matching federated identity record found."));
  }
}
