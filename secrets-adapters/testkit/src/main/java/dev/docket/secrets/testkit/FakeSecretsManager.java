package dev.docket.secrets.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * AWS Secrets Manager as far as GetSecretValue goes, in its JSON protocol 1.1: staging labels,
 * signatures, its errors; and what gives a process its role.
 */
public final class FakeSecretsManager extends FakeStore {

  /** Where it pretends to be. */
  public static final String REGION = "eu-central-1";

  private static final String ACCOUNT = "123456789012";
  private static final String CURRENT = "AWSCURRENT";
  private static final String PENDING = "AWSPENDING";
  private static final String PREVIOUS = "AWSPREVIOUS";
  private static final int BAD_REQUEST = 400;

  private record Version(String id, Map<String, String> content) {}

  private final JsonMapper json = new JsonMapper();
  private final Map<String, Map<String, Version>> secrets = new ConcurrentHashMap<>();
  private final Set<String> forbidden = ConcurrentHashMap.newKeySet();
  private final Set<String> sealed = ConcurrentHashMap.newKeySet();
  private final Set<String> deleted = ConcurrentHashMap.newKeySet();
  private final FakeRole role = new FakeRole(REGION);

  private FakeSecretsManager() {}

  /** Starts without secrets. */
  public static FakeSecretsManager start() {
    FakeSecretsManager manager = new FakeSecretsManager();
    manager.open();
    return manager;
  }

  /** What is current becomes previous. */
  @Override
  public String put(String name, String value) {
    stage(name, Map.of("SecretString", value));
    return promote(name);
  }

  /** As {@link #put}, with bytes instead of a text. */
  public void putBinary(String name, byte[] value) {
    stage(name, Map.of("SecretBinary", Base64.getEncoder().encodeToString(value)));
    promote(name);
  }

  /** A rotation begins: the value is pending, and what was current still is. */
  public void stage(String name, String value) {
    stage(name, Map.of("SecretString", value));
  }

  private void stage(String name, Map<String, String> content) {
    deleted.remove(name);
    create(name);
    labels(name).put(PENDING, new Version(UUID.randomUUID().toString(), content));
  }

  /** A rotation ends: what is pending becomes current. */
  public String promote(String name) {
    Map<String, Version> labels = labels(name);
    Version next = Objects.requireNonNull(labels.remove(PENDING), "nothing is pending");
    Version before = labels.put(CURRENT, next);
    if (before != null) {
      labels.put(PREVIOUS, before);
    }
    return next.id();
  }

  /** A secret without any value. */
  public void create(String name) {
    secrets.computeIfAbsent(name, any -> new ConcurrentHashMap<>());
  }

  private Map<String, Version> labels(String name) {
    return secrets.getOrDefault(name, Map.of());
  }

  @Override
  public void remove(String name) {
    secrets.remove(name);
  }

  /** It stays for its days of grace, and can't be read. */
  public void markForDeletion(String name) {
    deleted.add(name);
  }

  @Override
  public void forbid(String name) {
    forbidden.add(name);
  }

  @Override
  public void allow(String name) {
    forbidden.remove(name);
  }

  /** The secret may be read, but not decrypted with its key. */
  public void forbidKey(String name) {
    sealed.add(name);
  }

  /** The full name of a secret. */
  public String arn(String name) {
    return "arn:aws:secretsmanager:%s:%s:secret:%s-A1b2C3".formatted(REGION, ACCOUNT, name);
  }

  /** The address of the store. */
  public String endpoint() {
    return "https://localhost:" + port();
  }

  /** For a container of ECS. */
  @Override
  public Map<String, String> environment() {
    return with(place(), role.containerEnvironment(platformUrl()));
  }

  /** Instead, for a pod of EKS. */
  public Map<String, String> podEnvironment() {
    return with(place(), role.podEnvironment(endpoint()));
  }

  private Map<String, String> place() {
    return Map.of("AWS_REGION", REGION, "AWS_ENDPOINT_URL_SECRETS_MANAGER", endpoint());
  }

  /** The system properties with which the AWS SDK of this JVM finds the store, and may ask it. */
  public Map<String, String> systemProperties() {
    return with(
        Map.of("aws.region", REGION, "aws.endpointUrlSecretsManager", endpoint()),
        role.systemProperties());
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }

  @Override
  Reply identify(HttpExchange exchange) throws IOException {
    return role.give(exchange);
  }

  @Override
  boolean isQuestion(HttpExchange exchange) {
    return exchange.getRequestHeaders().containsKey("X-Amz-Target");
  }

  @Override
  Reply throttled() {
    return error("ThrottlingException", "Rate exceeded");
  }

  @Override
  Reply answer(HttpExchange exchange) throws IOException {
    if (!role.signed(exchange)) {
      return error("UnrecognizedClientException", "The security token is invalid.");
    }
    if (!"secretsmanager.GetSecretValue"
        .equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"))) {
      return error("UnknownOperationException", "There is no such operation here.");
    }
    JsonNode question = json.readTree(exchange.getRequestBody());
    return value(
        question.path("SecretId").asString(), question.path("VersionStage").asString(CURRENT));
  }

  private Reply value(String id, String label) {
    String name = nameOf(id);
    if (forbidden.contains(name)) {
      return error(
          "AccessDeniedException",
          "User: arn:aws:sts::%s:assumed-role/docket/task is not authorized to perform: secretsmanager:GetSecretValue on resource: %s because no identity-based policy allows the secretsmanager:GetSecretValue action"
              .formatted(ACCOUNT, id));
    }
    if (deleted.contains(name)) {
      return error(
          "InvalidRequestException",
          "You can't perform this operation on the secret because it was marked for deletion.");
    }
    if (!secrets.containsKey(name)) {
      return error("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
    }
    Version version = labels(name).get(label);
    if (version == null) {
      return error(
          "ResourceNotFoundException",
          "Secrets Manager can't find the specified secret value for staging label: " + label);
    }
    return sealed.contains(name)
        ? error("AccessDeniedException", "Access to KMS is not allowed")
        : found(name, label, version);
  }

  private Reply found(String name, String label, Version version) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("ARN", arn(name));
    document.put("Name", name);
    document.put("VersionId", version.id());
    document.putAll(version.content());
    document.put("VersionStages", Set.of(label));
    document.put("CreatedDate", 1.7e9);
    return Reply.ok(document).with("Content-Type", "application/x-amz-json-1.1");
  }

  /** A name stands for itself, and so does an ARN, with or without its last seven characters. */
  private String nameOf(String id) {
    return secrets.keySet().stream().filter(name -> id.equals(arn(name))).findFirst().orElse(id);
  }

  private static Reply error(String type, String message) {
    return Reply.of(BAD_REQUEST, Map.of("__type", type, "Message", message))
        .with("Content-Type", "application/x-amz-json-1.1")
        .with("x-amzn-RequestId", UUID.randomUUID().toString());
  }
}
