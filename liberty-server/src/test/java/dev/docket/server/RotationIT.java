package dev.docket.server;

import static dev.docket.spi.SecretSource.CARD_FINGERPRINT_KEYS;
import static dev.docket.spi.SecretSource.DATABASE_CREDENTIALS;
import static dev.docket.spi.SecretSource.FIRST_ADMIN_CODE;
import static dev.docket.spi.SecretSource.SEALING_KEYS;
import static dev.docket.spi.SecretSource.TOKEN_SIGNING_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.docket.secrets.testkit.FakeSecretsManager;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import dev.docket.spi.NewSecrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Passwords and keys are changed in the store, and the database's password in the database as well,
 * while orders are placed and listed: nobody notices, and nothing is started again.
 */
class RotationIT {

  private static final int ROTATIONS = 20;
  private static final int ORDERS_BETWEEN = 10;
  private static final String MASTERCARD = "5555 5555 5555 4444";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path data;

  private final FakeSecretsManager store = FakeSecretsManager.start();
  private final Map<String, String> secrets = new HashMap<>();
  private ApiClient api;

  @Test
  void nothingThatIsRotatedIsMissed() throws Exception {
    try (store;
        MySqlBacked database = new MySqlBacked()) {
      for (String name :
          List.of(CARD_FINGERPRINT_KEYS, SEALING_KEYS, TOKEN_SIGNING_KEYS, FIRST_ADMIN_CODE)) {
        put(name, madeUp(name));
      }
      put(DATABASE_CREDENTIALS, database.credentials());
      try (PackagedDocket docket = PackagedDocket.start(data, environment(database))) {
        new FormClient().becomeFirstAdmin(docket, "ada");
        api = new ApiClient(docket.port());
        try (OrderClients clients = OrderClients.start(docket.port(), "ada")) {
          clients.awaitMore(ORDERS_BETWEEN);
          String token = OrderClients.logIn(api, "ada");
          String firstKey = keyOf(token);
          List<String> placed = new ArrayList<>(List.of(place(token)));
          for (int i = 0; i < ROTATIONS; i++) {
            changePassword(database, i % 2 == 0);
            Callable<Boolean> signs = changeSigningKey();
            Callable<Boolean> findsCards = changeFingerprintKey(database);
            await(signs);
            await(findsCards);
            placed.add(place(token));
            clients.awaitMore(ORDERS_BETWEEN);
          }
          assertThat(byCard(token)).containsExactlyInAnyOrderElementsOf(placed);
          assertThat(clients.takeTroubles()).isEmpty();
          clients.assertThatEachAcknowledgedOrderIsThereOnce(placed.toArray(String[]::new));
          takeAway(firstKey, token);
        }
      }
    }
  }

  private Map<String, String> environment(MySqlBacked database) {
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.remove("DOCKET_SECRET_DATABASE_CREDENTIALS");
    environment.putAll(store.environment());
    environment.put("DOCKET_SECRETS", "aws-secrets-manager");
    environment.put("DOCKET_SECRETS_CACHE_AGE", "PT1S");
    environment.put("JAVA_TOOL_OPTIONS", String.join(" ", store.jvmArguments()));
    return environment;
  }

  private static String madeUp(String name) {
    String keyId = "k" + UUID.randomUUID().toString().substring(0, 8);
    return new NewSecrets(new SecureRandom(), keyId).valueOf(name).orElseThrow();
  }

  private void put(String name, String value) {
    secrets.put(name, value);
    store.put("docket/" + name, value);
  }

  /** Whoever connects in between finds one of the two behind, and has to ask again. */
  private void changePassword(MySqlBacked database, boolean inTheDatabaseFirst)
      throws InterruptedException {
    String next = UUID.randomUUID().toString();
    List<Runnable> steps =
        List.of(
            () -> database.changePassword(next),
            () -> put(DATABASE_CREDENTIALS, database.credentials(next)));
    steps.get(inTheDatabaseFirst ? 0 : 1).run();
    database.endIdleConnections();
    TimeUnit.MILLISECONDS.sleep(50);
    steps.get(inTheDatabaseFirst ? 1 : 0).run();
    database.endIdleConnections();
  }

  /** Returns whether the new key is in use. */
  private Callable<Boolean> changeSigningKey() {
    JsonObject set = JsonParser.parseString(madeUp(TOKEN_SIGNING_KEYS)).getAsJsonObject();
    JsonArray keys = set.getAsJsonArray("keys");
    String newest = keys.get(0).getAsJsonObject().get("kid").getAsString();
    keys.addAll(signingKeys().getAsJsonArray("keys"));
    put(TOKEN_SIGNING_KEYS, set.toString());

    return () -> keyOf(OrderClients.logIn(api, "ada")).equals(newest);
  }

  private JsonObject signingKeys() {
    return JsonParser.parseString(secrets.get(TOKEN_SIGNING_KEYS)).getAsJsonObject();
  }

  private int statusFor(String token) {
    return api.send(Call.of("GET", "/api/v1/orders").by(token)).status();
  }

  /** A token is good for as long as its key is there. */
  private void takeAway(String key, String itsToken) throws Exception {
    assertThat(statusFor(itsToken)).isEqualTo(200);
    JsonObject set = signingKeys();
    JsonArray keys = set.getAsJsonArray("keys");
    JsonElement oldest = keys.remove(keys.size() - 1);
    assertThat(oldest.getAsJsonObject().get("kid").getAsString()).isEqualTo(key);
    put(TOKEN_SIGNING_KEYS, set.toString());

    await(() -> statusFor(itsToken) == 401);
    assertThat(statusFor(OrderClients.logIn(api, "ada"))).isEqualTo(200);
  }

  private static String keyOf(String token) {
    String header = token.substring(0, token.indexOf('.'));
    return JsonParser.parseString(
            new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
        .getAsJsonObject()
        .get("kid")
        .getAsString();
  }

  /** Returns whether the new key is in use. */
  private Callable<Boolean> changeFingerprintKey(MySqlBacked database) {
    String ring = madeUp(CARD_FINGERPRINT_KEYS);
    put(CARD_FINGERPRINT_KEYS, ring + secrets.get(CARD_FINGERPRINT_KEYS));

    String key = ring.substring(0, ring.indexOf(':'));
    return () -> !database.numbers(ordersUnder(key)).equals(List.of(0L));
  }

  private static String ordersUnder(String key) {
    return "SELECT COUNT(*) FROM orders WHERE card_fingerprint LIKE '" + key + ".%'";
  }

  /** The ids of the orders of one card, under whatever key. */
  private List<String> byCard(String token) {
    JsonObject card = new JsonObject();
    card.addProperty("cardNumber", MASTERCARD);
    Answer found = api.send(Call.of("POST", "/api/v1/orders/search").by(token).saying(card));
    return found.json().getAsJsonArray("items").asList().stream()
        .map(order -> order.getAsJsonObject().get("id").getAsString())
        .toList();
  }

  private String place(String token) {
    JsonObject order = OrderClients.order(MASTERCARD);
    Answer answer =
        api.send(
            Call.of("POST", "/api/v1/orders")
                .by(token)
                .saying(order)
                .with("Idempotency-Key", "\"" + UUID.randomUUID() + "\""));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().get("id").getAsString();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }
}
