package dev.docket.secrets.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Azure Key Vault as far as "get secret" goes: challenge, bearer, versions, soft deletion, disabled
 * secrets, its errors; and what tells who is asking.
 */
public final class FakeKeyVault extends FakeStore {

  private static final String HOST = "docket-test.vault.azure.net";

  /** What another machine would call this one. */
  static final List<String> HOSTS = List.of(HOST, FakeLogIn.HOST);

  private static final Pattern PATH = Pattern.compile("/secrets/([0-9a-zA-Z-]{1,127})/([0-9a-f]*)");
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private record Version(String id, String value) {}

  private final FakeLogIn logIn = new FakeLogIn();
  private final Map<String, List<Version>> secrets = new ConcurrentHashMap<>();
  private final Map<String, List<Version>> deleted = new ConcurrentHashMap<>();
  private final Set<String> forbidden = ConcurrentHashMap.newKeySet();
  private final Set<String> disabled = ConcurrentHashMap.newKeySet();

  private FakeKeyVault() {}

  /** Starts without secrets. */
  public static FakeKeyVault start() {
    FakeKeyVault vault = new FakeKeyVault();
    vault.open();
    return vault;
  }

  @Override
  public String put(String name, String value) {
    Version version = new Version(UUID.randomUUID().toString().replace("-", ""), value);
    secrets.computeIfAbsent(name, any -> new CopyOnWriteArrayList<>()).add(version);
    return version.id();
  }

  /** It can be recovered. */
  @Override
  public void remove(String name) {
    List<Version> versions = secrets.remove(name);
    if (versions != null) {
      deleted.put(name, versions);
    }
  }

  /** Takes a {@link #remove} back. */
  public void recover(String name) {
    List<Version> versions = deleted.remove(name);
    if (versions != null) {
      secrets.put(name, versions);
    }
  }

  /** It is there, and can't be read. */
  public void disable(String name) {
    disabled.add(name);
  }

  @Override
  public void forbid(String name) {
    forbidden.add(name);
  }

  @Override
  public void allow(String name) {
    forbidden.remove(name);
  }

  /** The address of the vault, for those for whom its name means this machine. */
  public URI url() {
    return URI.create("https://" + HOST + ":" + port());
  }

  /** No token that was given so far is taken any more. */
  public void revokeTokens() {
    logIn.revokeTokens();
  }

  /** For a process on a machine with a managed identity. */
  @Override
  public Map<String, String> environment() {
    return logIn.machineEnvironment(platformUrl());
  }

  /** Instead, for a process in a pod with a workload identity. */
  public Map<String, String> workloadEnvironment() {
    return logIn.workloadEnvironment(port());
  }

  /** Every host name but those of its own is unknown there: nothing goes to the real ones. */
  @Override
  public List<String> jvmArguments() {
    String hosts = "127.0.0.1 localhost " + String.join(" ", HOSTS) + "\n";
    return Stream.concat(
            super.jvmArguments().stream(),
            Stream.of("-Djdk.net.hosts.file=" + TestFolder.write("hosts", hosts)))
        .toList();
  }

  @Override
  boolean isQuestion(HttpExchange exchange) {
    return isForTheVault(exchange) && exchange.getRequestHeaders().containsKey("Authorization");
  }

  private static boolean isForTheVault(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().startsWith("/secrets/");
  }

  @Override
  Reply identify(HttpExchange exchange) throws IOException {
    return isForTheVault(exchange) ? challenge() : logIn.answer(exchange);
  }

  private Reply challenge() {
    return error(UNAUTHORIZED, "Unauthorized", "", "AKV10000: Request is missing a Bearer token.")
        .with("WWW-Authenticate", logIn.challenge(port()));
  }

  @Override
  Reply throttled() {
    return error(TOO_MANY, "Throttled", "", "Too many requests.")
        .with("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
  }

  @Override
  Reply answer(HttpExchange exchange) {
    if (!logIn.knows(exchange)) {
      return challenge();
    }
    Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    return path.matches() && query.startsWith("api-version=")
        ? secret(path.group(1), path.group(2))
        : error(BAD_REQUEST, "BadParameter", "", "The request URI contains an invalid name.");
  }

  private Reply secret(String name, String id) {
    if (forbidden.contains(name)) {
      return error(FORBIDDEN, "Forbidden", "ForbiddenByRbac", "Caller is not authorized.");
    }
    if (disabled.contains(name)) {
      return error(
          FORBIDDEN,
          "Forbidden",
          "SecretDisabled",
          "Operation get is not allowed on a disabled secret.");
    }
    List<Version> versions = secrets.getOrDefault(name, List.of());
    return versions.stream()
        .filter(version -> id.isEmpty() || version.id().equals(id))
        .reduce((older, newer) -> newer)
        .map(version -> found(name, version))
        .orElseGet(() -> notFound(name));
  }

  /** In the order of the real one, so that half of it holds the value. */
  private Reply found(String name, Version version) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("value", version.value());
    document.put("id", "%s/secrets/%s/%s".formatted(url(), name, version.id()));
    document.put("attributes", Map.of("enabled", true, "created", now, "updated", now));
    return Reply.ok(document);
  }

  private static Reply notFound(String name) {
    return error(
        NOT_FOUND,
        "SecretNotFound",
        "",
        "A secret with (name/id) " + name + " was not found in this key vault.");
  }

  private static Reply error(int status, String code, String innerCode, String message) {
    Map<String, ?> inner = innerCode.isEmpty() ? Map.of() : Map.of("code", innerCode);
    return Reply.of(
        status, Map.of("error", Map.of("code", code, "message", message, "innererror", inner)));
  }
}
