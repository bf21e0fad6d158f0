package dev.docket.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import dev.docket.server.ApiContract.Operation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the document, with requests made from it: good, bad and unauthorised. */
class ApiIT {

  private static final String ORDERS = "/api/v1/orders";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String JSON = "application/json";
  private static final int TOO_LONG = 5_000;
  private static final int AT_ONCE = 8;

  @TempDir static Path data;

  private static PackagedDocket docket;
  private static ApiClient client;
  private static ApiContract contract;
  private static ApiWorld world;
  private static ForgedTokens forged;

  @BeforeAll
  static void start() throws Exception {
    docket = PackagedDocket.start(data, Map.of("DOCKET_API_REQUESTS_PER_MINUTE", "1000000"));
    client = new ApiClient(docket.port());
    contract = new ApiContract(client.send(Call.of("GET", "/api/v1/openapi.json")).json());
    Path secrets = data.resolve("secrets");
    world =
        new ApiWorld(
            client, contract, Files.readString(secrets.resolve("first-admin-code")).strip());
    forged = new ForgedTokens(world.allRoles(), secrets.resolve("token-signing-keys"));
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  static Stream<Operation> operations() {
    return contract.operations().stream();
  }

  static Stream<Operation> guarded() {
    return operations().filter(operation -> !operation.isOpen());
  }

  static Stream<Operation> takingRoles() {
    return operations().filter(o -> o.role().filter(role -> !role.equals("USER")).isPresent());
  }

  static Stream<Operation> takingIds() {
    return operations().filter(operation -> operation.path().contains("{id}"));
  }

  static Stream<Operation> takingVersions() {
    return operations().filter(operation -> contract.takes(operation, "If-Match"));
  }

  static Stream<Operation> takingKeys() {
    return operations().filter(operation -> contract.takes(operation, "Idempotency-Key"));
  }

  static Stream<Operation> takingJson() {
    return operations().filter(o -> "application/json".equals(o.mediaType()));
  }

  @Test
  void theLinkOfTheFirstAdminIsGoneOnceOneCameByTheApi() {
    assertThat(data.resolve("first-admin.txt")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aValidRequestSucceedsAsTheDocumentSays(Operation operation) {
    Answer answer = client.send(world.valid(operation));
    assertThat(answer.status()).as(answer.text()).isEqualTo(operation.success());
    contract.assertDocumented(operation, answer);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void whoeverHasNoTokenThatIsInForceIsRefused(Operation operation) throws Exception {
    Call call = world.valid(operation);
    assertRefused(operation, call.without("Authorization"));
    assertRefused(operation, call.with("Authorization", "Basic YW5uOmFubg=="));
    for (String token : forged.all().values()) {
      assertRefused(operation, call.by(token));
    }
    String session = call.headers().get("Authorization").replace("Bearer ", "");
    assertRefused(
        operation, call.without("Authorization").with("Cookie", "access_token=" + session));
    assertThat(client.send(call).status()).isEqualTo(operation.success());
  }

  private static void assertRefused(Operation operation, Call call) {
    Answer answer = client.send(call);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    contract.assertDocumented(operation, answer);
  }

  @Test
  void theForgersOwnGenuineTokenIsTaken() throws Exception {
    assertThat(client.send(Call.of("GET", ORDERS).by(forged.genuine())).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("takingRoles")
  void whoeverLacksTheRoleIsRefused(Operation operation) {
    Answer answer = client.send(world.valid(operation).by(world.plainUser()));
    assertThat(answer.status()).isEqualTo(403);
    contract.assertDocumented(operation, answer);
  }

  @ParameterizedTest
  @MethodSource("takingIds")
  void whatIsSomebodyElsesOrNotThereIsNotFound(Operation operation) {
    Call call = world.valid(operation);
    if (operation.path().contains("/todos/") || operation.path().contains("/sessions/")) {
      assertNotFound(operation, call.by(world.plainUser()));
    }
    String id = call.path().split("/", -1)[4];
    assertNotFound(operation, call.at(call.path().replace(id, UUID.randomUUID().toString())));
    assertNotFound(operation, call.at(call.path().replace(id, "1%27")));
  }

  private static void assertNotFound(Operation operation, Call call) {
    Answer answer = client.send(call);
    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    contract.assertDocumented(operation, answer);
  }

  @ParameterizedTest
  @MethodSource("takingVersions")
  void aChangeNamesTheVersionThatItIsMadeFor(Operation operation) {
    Call call = world.valid(operation);
    assertAnswered(operation, 428, call.without("If-Match"));
    assertAnswered(operation, 400, call.with("If-Match", "*"));
    assertAnswered(operation, 400, call.with("If-Match", "1"));
    assertAnswered(operation, 412, call.with("If-Match", "\"99\""));
    assertAnswered(operation, 412, call.with("If-Match", "W/" + call.headers().get("If-Match")));
    assertAnswered(operation, operation.success(), call);
  }

  @ParameterizedTest
  @MethodSource("takingKeys")
  void aRepetitionWithTheSameKeyMakesNothingTwice(Operation operation) {
    Call call = world.valid(operation);
    assertAnswered(operation, 400, call.without("Idempotency-Key"));
    assertAnswered(operation, 400, call.with("Idempotency-Key", "\"a b\""));
    Answer first = client.send(call);
    Answer second = client.send(call);
    assertThat(second.json().get("id")).as(second.text()).isEqualTo(first.json().get("id"));
    Call other =
        changed(world.valid(operation))
            .with("Idempotency-Key", call.headers().get("Idempotency-Key"));
    Answer reused = client.send(other);
    assertThat(reused.json().get("type").getAsString()).endsWith("idempotency-key-reused");
    contract.assertDocumented(operation, reused);
  }

  @ParameterizedTest
  @MethodSource("takingKeys")
  void repetitionsAtTheSameTimeMakeOne(Operation operation) {
    Call call = world.valid(operation);
    Set<JsonElement> made =
        IntStream.range(0, AT_ONCE)
            .parallel()
            .mapToObj(i -> client.send(call))
            .map(answer -> answer.json().get("id"))
            .collect(Collectors.toSet());
    assertThat(made).doesNotContainNull().hasSize(1);
  }

  private static Call changed(Call call) {
    String text = new String(call.body(), UTF_8);
    if (call.headers().get("Content-Type").equals("text/csv")) {
      return call.saying(text.replace(",9,", ",8,").getBytes(UTF_8));
    }
    JsonObject body = JsonParser.parseString(text).getAsJsonObject();
    if (body.has("quantity")) {
      body.addProperty("quantity", 8);
    }
    if (body.has("description")) {
      body.addProperty("description", "Another");
    }
    return call.saying(body);
  }

  private static void assertAnswered(Operation operation, int status, Call call) {
    Answer answer = client.send(call);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    contract.assertDocumented(operation, answer);
  }

  @ParameterizedTest
  @MethodSource("takingJson")
  void everyWrongBodyIsToldByField(Operation operation) {
    Call call = world.valid(operation);
    wrongBodies(operation, call)
        .forEach(
            (what, body) -> {
              Answer answer = client.send(call.saying(body));
              assertThat(answer.status()).as(what + ": " + answer.text()).isIn(409, 422, 401, 429);
              contract.assertDocumented(operation, answer);
              if (answer.status() == 422) {
                assertThat(pointers(answer)).as(what).contains("/" + what.split(" ", -1)[0]);
              }
            });
  }

  private static Set<String> pointers(Answer answer) {
    Set<String> pointers = new HashSet<>();
    answer
        .json()
        .getAsJsonArray("errors")
        .forEach(e -> pointers.add(e.getAsJsonObject().get("pointer").getAsString()));
    return pointers;
  }

  private static Map<String, JsonObject> wrongBodies(Operation operation, Call call) {
    JsonObject good = JsonParser.parseString(new String(call.body(), UTF_8)).getAsJsonObject();
    JsonObject schema = contract.resolve(operation.body().get("schema"));
    Map<String, JsonObject> bodies = new LinkedHashMap<>();
    bodies.put("extra", with(good, "extra", new JsonPrimitive(1)));
    for (JsonElement required : schema.getAsJsonArray("required")) {
      String name = required.getAsString();
      JsonObject without = good.deepCopy();
      without.remove(name);
      bodies.put(name + " missing", without);
      bodies.put(name + " null", with(good, name, JsonNull.INSTANCE));
    }
    for (String name : schema.getAsJsonObject("properties").keySet()) {
      bodies.put(name + " of another type", with(good, name, new JsonObject()));
      JsonObject property = schema.getAsJsonObject("properties").getAsJsonObject(name);
      if (property.has("maxLength") || property.has("format")) {
        bodies.put(name + " too long", with(good, name, new JsonPrimitive("x".repeat(TOO_LONG))));
      }
      if (property.has("maximum")) {
        long over = property.get("maximum").getAsLong() + 1;
        bodies.put(name + " too large", with(good, name, new JsonPrimitive(over)));
        bodies.put(name + " huge", with(good, name, JsonParser.parseString("9".repeat(60))));
        bodies.put(name + " a fraction", with(good, name, JsonParser.parseString("1.5")));
      }
    }
    return bodies;
  }

  private static JsonObject with(JsonObject object, String name, JsonElement value) {
    JsonObject copy = object.deepCopy();
    copy.add(name, value);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void badParametersAreTold(Operation operation) {
    Call call = world.valid(operation);
    for (JsonObject parameter : contract.parameters(operation)) {
      if (parameter.get("in").getAsString().equals("query")) {
        String name = parameter.get("name").getAsString();
        Answer answer = client.send(call.at(call.path() + "?" + name + "=%00%22~,.%E2%82%AC"));
        contract.assertDocumented(operation, answer);
        boolean free = Set.of("startsWith", "fileName").contains(name);
        assertThat(answer.status()).as(name).isEqualTo(free ? operation.success() : 400);
        Answer twice = client.send(call.at(call.path() + "?" + name + "=1&" + name + "=1"));
        assertThat(twice.status()).as(name).isEqualTo(400);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anUnknownParameterIsRefused(Operation operation) {
    Call call = world.valid(operation);
    Answer answer = client.send(call.at(call.path() + "?unknown=1"));
    assertThat(answer.status()).isEqualTo(400);
    contract.assertDocumented(operation, answer);
    assertThat(answer.text()).contains("parameter.unknown");
    assertAnswered(operation, operation.success(), call);
  }

  static Stream<Operation> takingNothing() {
    return operations().filter(o -> o.mediaType() == null && !o.method().equals("GET"));
  }

  @ParameterizedTest
  @MethodSource("takingNothing")
  void aBodyWhereNoneIsTakenHasToBeEmpty(Operation operation) {
    Call call = world.valid(operation);
    JsonObject none = new JsonObject();
    Answer unknown = client.send(call.saying(with(none, "unknown", new JsonPrimitive(1))));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(pointers(unknown)).containsExactly("/unknown");
    contract.assertDocumented(operation, unknown);
    assertAnswered(operation, 400, call.saying("{".getBytes(UTF_8)).with(CONTENT_TYPE, JSON));
    assertAnswered(
        operation, 413, call.saying("x".repeat(65_537).getBytes(UTF_8)).with(CONTENT_TYPE, JSON));
    assertAnswered(operation, 415, call.saying("x=1".getBytes(UTF_8)));
    assertAnswered(operation, operation.success(), call.saying(none));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void otherMethodsAreRefusedWithThoseThatAreNot(Operation operation) {
    Answer answer = client.send(Call.of("PATCH", world.valid(operation).path()));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow"))
        .hasValueSatisfying(allowed -> assertThat(allowed).contains(operation.method()));
    contract.assertProblem(answer);
  }

  static Stream<byte[]> hostileBodies() {
    return Stream.of(
        new byte[0],
        "{".getBytes(UTF_8),
        "{}{}".getBytes(UTF_8),
        "nul".getBytes(UTF_8),
        ("{\"userId\":" + "[".repeat(30_000)).getBytes(UTF_8),
        ("{\"quantity\":" + "9".repeat(10_000) + "}").getBytes(UTF_8),
        "{\"quantity\":1e999999999}".getBytes(UTF_8),
        "{\"storeCode\":\"\u00fc\"}".getBytes(ISO_8859_1),
        "{\"storeCode\":\"\\ud800\"}".getBytes(UTF_8),
        "{\"quantity\":1,\"quantity\":2}".getBytes(UTF_8),
        ("{\"x\":\"" + "x".repeat(100_000) + "\"}").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("hostileBodies")
  void hostileBodiesAreRefused(byte[] body) {
    Call call =
        Call.of("POST", ORDERS).by(world.allRoles()).with("Content-Type", "application/json");
    Answer answer = client.send(call.saying(body));
    assertThat(answer.status()).isIn(400, 413, 415, 422);
    contract.assertProblem(answer);
  }

  @Test
  void otherMediaTypesAreRefused() {
    Operation place =
        operations().filter(o -> o.id().equals("placeOrder")).findFirst().orElseThrow();
    Call call = world.valid(place);
    assertAnswered(place, 415, call.with("Content-Type", "text/plain"));
    assertAnswered(place, 415, call.with("Content-Type", "application/xml"));
    assertAnswered(place, 406, call.with("Accept", "text/html"));
    assertAnswered(place, 413, call.saying("x".repeat(65_537).getBytes(UTF_8)));
    assertAnswered(place, 415, call.with("Content-Encoding", "gzip"));
    assertAnswered(place, 415, call.with("Content-Encoding", "deflate"));
    assertAnswered(place, 201, call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/", "/api/v2/orders", "/api/v1", "/api/v1/nothing", "/api/v1/orders/1/2/3"})
  void unknownAddressesAreProblems(String path) {
    Answer answer = client.send(Call.of("GET", path));
    assertThat(answer.status()).isEqualTo(404);
    contract.assertProblem(answer);
  }

  @Test
  void overlongAddressesAndHeadersAreRefused() {
    Answer address = client.send(Call.of("GET", ORDERS + "?store=" + "x".repeat(40_000)));
    assertThat(address.status()).isBetween(400, 499);
    Answer header = client.send(Call.of("GET", ORDERS).by("x".repeat(40_000)));
    assertThat(header.status()).isBetween(400, 499);
    assertThat(address.text() + header.text()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void aSessionThatWasEndedIsRefusedInSpiteOfItsToken() {
    String token = world.plainUser();
    assertThat(client.send(Call.of("DELETE", "/api/v1/sessions/current").by(token)).status())
        .isEqualTo(204);
    assertThat(client.send(Call.of("GET", "/api/v1/account").by(token)).status()).isEqualTo(401);
  }

  @Test
  void nobodyOfAnotherOriginIsLetInByTheBrowser() {
    Answer answer =
        client.send(Call.of("GET", "/api/v1/openapi.json").with("Origin", "https://evil.example"));
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() {
    Operation read = operations().filter(o -> o.id().equals("readTodo")).findFirst().orElseThrow();
    Call call = world.valid(read);
    String tag = client.send(call).header("ETag").orElseThrow();
    for (String known : List.of(tag, "W/" + tag, "\"99\",W/" + tag, "W/\"99\", W/" + tag, "*")) {
      assertAnswered(read, 304, call.with("If-None-Match", known));
    }
    assertAnswered(read, 200, call.with("If-None-Match", "W/\"99\""));
    assertAnswered(read, 200, call.with("If-None-Match", "\"99\""));
  }
}
