package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import dev.docket.server.ApiContract.Operation;
import java.util.UUID;

/** People, orders and to-dos for requests to be about: every valid request finds what it needs. */
final class ApiWorld {

  private static final String PASSWORD = "correct horse battery staple";
  private static final String V1 = "/api/v1";

  private final ApiClient client;
  private final ApiContract contract;
  private final String root = name();
  private final String user = name();
  private final String changing = name();
  private final String account;

  ApiWorld(ApiClient client, ApiContract contract, String firstAdminCode) {
    this.client = client;
    this.contract = contract;
    JsonObject admin = person(root);
    admin.addProperty("code", firstAdminCode);
    expect(201, keyed(Call.of("POST", V1 + "/accounts").saying(admin)));
    register(user);
    register(changing);
    account = register(name());
  }

  private static String name() {
    return "p" + UUID.randomUUID().toString().substring(0, 13);
  }

  private static JsonObject person(String username) {
    JsonObject person = new JsonObject();
    person.addProperty("firstName", "Ann");
    person.addProperty("lastName", "Archer");
    person.addProperty("username", username);
    person.addProperty("password", PASSWORD);
    person.addProperty("passwordRepeat", PASSWORD);
    return person;
  }

  private String register(String username) {
    Answer account = expect(201, keyed(Call.of("POST", V1 + "/accounts").saying(person(username))));
    return account.json().get("id").getAsString();
  }

  private static Call keyed(Call call) {
    return call.with("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
  }

  private Answer expect(int status, Call call) {
    Answer answer = client.send(call);
    if (answer.status() != status) {
      throw new IllegalStateException(call + ": " + answer.status() + " " + answer.text());
    }
    return answer;
  }

  /** What a log-in gives. */
  JsonObject logIn(String username) {
    JsonObject body = new JsonObject();
    body.addProperty("username", username);
    body.addProperty("password", PASSWORD);
    return expect(201, Call.of("POST", V1 + "/sessions").saying(body)).json();
  }

  private static String access(JsonObject tokens) {
    return tokens.get("access_token").getAsString();
  }

  /** The access token of somebody with all roles, in a session of its own. */
  String allRoles() {
    return access(logIn(root));
  }

  /** The access token of somebody with the role USER alone. */
  String plainUser() {
    return access(logIn(user));
  }

  /** A request that must succeed, with somebody's token who may do it. */
  Call valid(Operation operation) {
    String token = operation.id().equals("changePassword") ? access(logIn(changing)) : allRoles();
    Call call = Call.of(operation.method(), path(operation, token));
    if (operation.mediaType() != null) {
      call = filled(operation, call, token);
    }
    if (contract.takes(operation, "Idempotency-Key")) {
      call = keyed(call);
    }
    if (contract.takes(operation, "If-Match")) {
      call = call.with("If-Match", tag(call.path(), token));
    }
    return operation.isOpen() ? call : call.by(token);
  }

  private Call filled(Operation operation, Call call, String token) {
    if (!operation.mediaType().equals("application/json")) {
      return call.saying(operation.body().get("example").getAsString().getBytes(UTF_8))
          .with("Content-Type", operation.mediaType());
    }
    JsonObject body = operation.body().getAsJsonObject("example").deepCopy();
    switch (operation.id()) {
      case "logIn" -> body.addProperty("username", user);
      case "refresh" -> body.add("refresh_token", logIn(user).get("refresh_token"));
      case "changePassword" -> {
        body.addProperty("password", PASSWORD);
        body.addProperty("passwordRepeat", PASSWORD);
      }
      case "register" -> body.addProperty("username", name());
      case "undoTodos" -> body.add("change", newTodo(token).json().get("lastChange"));
      default -> {}
    }
    return call.saying(body);
  }

  private String path(Operation operation, String token) {
    return operation.path().contains("{id}")
        ? operation.path().replace("{id}", id(operation, token))
        : operation.path();
  }

  private String id(Operation operation, String token) {
    return switch (operation.path().split("/", -1)[3]) {
      case "sessions" -> logIn(root).get("session_id").getAsString();
      case "accounts" -> account;
      case "todos" -> newTodo(token).json().get("id").getAsString();
      case "orders" -> order(operation, token);
      case "imports" -> checkedImport(token);
      default -> throw new IllegalStateException(operation.path());
    };
  }

  Answer newTodo(String token) {
    return expect(201, valid("addTodo", token));
  }

  private Call valid(String id, String token) {
    Operation operation = operation(id);
    Call call = Call.of(operation.method(), operation.path()).by(token);
    return keyed(filled(operation, call, token));
  }

  private Operation operation(String id) {
    return contract.operations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String order(Operation operation, String token) {
    String id = expect(201, valid("placeOrder", token)).json().get("id").getAsString();
    if (operation.id().equals("deliverOrder")) {
      String shipment = V1 + "/orders/" + id + "/shipment";
      expect(200, Call.of("POST", shipment).by(token).with("If-Match", "\"1\""));
    }
    return id;
  }

  private String checkedImport(String token) {
    String id = expect(201, valid("receiveImport", token)).json().get("id").getAsString();
    Call look = Call.of("GET", V1 + "/imports/" + id).by(token);
    while (!expect(200, look).json().get("state").equals(new JsonPrimitive("CHECKED"))) {
      Thread.onSpinWait();
    }
    return id;
  }

  /** The entity tag of what a path is about. */
  private String tag(String path, String token) {
    String[] steps = path.split("/", -1);
    String resource = "/api/v1/" + steps[3] + "/" + steps[4];
    return expect(200, Call.of("GET", resource).by(token)).header("ETag").orElseThrow();
  }
}
