package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Eight clients of the API, each placing one order after the other and looking at the list in
 * between. Whatever is not acknowledged is sent again, with its idempotency key, until it is.
 */
final class OrderClients implements AutoCloseable {

  private static final int CLIENTS = 8;
  private static final Duration BEFORE_A_RETRY = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ORDERS = "/api/v1/orders";

  /** Before it ends, which is regular and would look like a refusal. */
  private static final Duration TOKEN_USED_FOR = Duration.ofMinutes(5);

  private static final int REQUESTS_OF_A_ROUND = 2;

  private final ApiClient api;
  private final String username;
  private final Duration pace;
  private volatile String token;
  private volatile long loggedInAt = System.nanoTime();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<?>> working = new ArrayList<>();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  private volatile boolean closing;

  /**
   * A request that did not succeed.
   *
   * @param what the request
   * @param answer what was said, if anything was
   * @param time how long that took
   */
  record Trouble(String what, Answer answer, Duration time) {}

  private OrderClients(ApiClient api, String username, Duration pace) {
    this.api = api;
    this.username = username;
    this.pace = pace;
    this.token = logIn(api, username);
  }

  /** Begins, as fast as can be, as somebody who has an account and the role for it. */
  static OrderClients start(int port, String username) {
    return start(port, username, 0);
  }

  /** The same at that many requests a second, all together; who falls behind catches up. */
  static OrderClients start(int port, String username, int requestsPerSecond) {
    Duration pace =
        requestsPerSecond == 0
            ? Duration.ZERO
            : Duration.ofSeconds(CLIENTS * REQUESTS_OF_A_ROUND).dividedBy(requestsPerSecond);
    ApiClient api = new ApiClient(port);
    OrderClients clients = new OrderClients(api, username, pace);
    for (int i = 0; i < CLIENTS; i++) {
      clients.working.add(clients.threads.submit(clients::work));
    }
    return clients;
  }

  static String logIn(ApiClient api, String username) {
    Answer answer = api.send(logIn(username));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return accessToken(answer);
  }

  private static Call logIn(String username) {
    JsonObject body = new JsonObject();
    body.addProperty("username", username);
    body.addProperty("password", FormClient.PASSWORD);
    return Call.of("POST", "/api/v1/sessions").saying(body);
  }

  private static String accessToken(Answer answer) {
    return answer.json().get("access_token").getAsString();
  }

  /** Goes on with the old one where the server can't log anybody in just now. */
  private synchronized void renewTokenWhenOld() {
    if (System.nanoTime() - loggedInAt > TOKEN_USED_FOR.toNanos()) {
      Answer answer = sendOrNull(logIn(username));
      if (answer != null && answer.status() == 201) {
        token = accessToken(answer);
        loggedInAt = System.nanoTime();
      }
    }
  }

  private void work() {
    long next = System.nanoTime();
    while (!closing) {
      next += pace.toNanos();
      renewTokenWhenOld();
      String key = UUID.randomUUID().toString();
      Answer answer = untilItSucceeds(place(key));
      acknowledged.put(key, answer.json().get("id").getAsString());
      untilItSucceeds(Call.of("GET", ORDERS + "?limit=25").by(token));
      pause(Duration.ofNanos(next - System.nanoTime()));
    }
  }

  /** An order by a card. */
  static JsonObject order(String card) {
    JsonObject order = new JsonObject();
    order.addProperty("userId", UUID.randomUUID().toString());
    order.addProperty("cardNumber", card);
    order.addProperty("storeCode", "LOAD");
    order.addProperty("productCode", "P-1");
    order.addProperty("quantity", 1);
    order.addProperty("orderDate", "2026-01-02");
    order.addProperty("shippingDate", "2026-01-03");
    return order;
  }

  private Call place(String key) {
    return Call.of("POST", ORDERS)
        .by(token)
        .saying(order("4111 1111 1111 1111"))
        .with("Idempotency-Key", "\"" + key + "\"");
  }

  private Answer untilItSucceeds(Call call) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      long begin = System.nanoTime();
      Answer answer = sendOrNull(call);
      if (answer != null && answer.status() < 300) {
        return answer;
      }
      troubles.add(
          new Trouble(call.toString(), answer, Duration.ofNanos(System.nanoTime() - begin)));
      assertThat(answer == null || answer.status() >= 500).as("%s: %s", call, answer).isTrue();
      pause(BEFORE_A_RETRY);
    }
    throw new IllegalStateException(call + " did not succeed in " + PATIENCE);
  }

  /** Null when the connection broke before there was an answer. */
  private Answer sendOrNull(Call call) {
    try {
      return api.send(call);
    } catch (IllegalStateException noAnswer) {
      return null;
    }
  }

  private static void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits until so many more orders are acknowledged. */
  void awaitMore(int orders) throws InterruptedException {
    int enough = acknowledged.size() + orders;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.size() < enough) {
      assertThat(System.nanoTime()).as("time is up: %s", troubles).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** How many were made so far, at least: an order and a look at the list each. */
  int requests() {
    return REQUESTS_OF_A_ROUND * acknowledged.size();
  }

  /** What did not succeed so far, in order; forgotten afterwards. */
  List<Trouble> takeTroubles() {
    List<Trouble> taken = new ArrayList<>();
    for (Trouble trouble = troubles.poll(); trouble != null; trouble = troubles.poll()) {
      taken.add(trouble);
    }
    return taken;
  }

  /**
   * Lets each client finish its last order; the book then holds what they were told, once.
   *
   * @param others the ids of orders that somebody else has placed
   */
  void assertThatEachAcknowledgedOrderIsThereOnce(String... others) throws Exception {
    closing = true;
    for (Future<?> client : working) {
      client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(acknowledged.values()).doesNotHaveDuplicates();
    List<String> all = new ArrayList<>(acknowledged.values());
    all.addAll(List.of(others));
    assertThat(export()).containsExactlyInAnyOrderElementsOf(all);
  }

  private List<String> export() {
    Answer csv = untilItSucceeds(Call.of("GET", ORDERS + ".csv").by(token));
    return csv.text().lines().skip(1).map(line -> line.split(",", 2)[0].replace("\"", "")).toList();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
