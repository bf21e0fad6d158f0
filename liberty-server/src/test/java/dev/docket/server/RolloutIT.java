package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one database are replaced one after the other under load, as an orchestrator does:
 * the new one serves beside both before the oldest gets no more requests, and only then is that
 * told to end.
 *
 * <p>{@code -Ddocket.rollout.replacements=10} replaces more often than once, {@code
 * -Ddocket.rollout.requests=200} asks for more in a second.
 */
class RolloutIT {

  private static final int REPLACEMENTS = Integer.getInteger("docket.rollout.replacements", 1);
  private static final int REQUESTS_PER_SECOND = Integer.getInteger("docket.rollout.requests", 50);
  private static final int ORDERS_BETWEEN = 50;

  /** As {@code minReadySeconds} in the chart: a new server serves beside all the old ones. */
  private static final Duration BESIDE_THE_OLD = Duration.ofSeconds(10);

  /** As {@code preStop} in the chart: requests that were on their way when the proxy turned. */
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(2);

  /** A proxy may keep a connection for longer before it sends the next request. */
  private static final Duration IDLE = Duration.ofSeconds(35);

  private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

  @TempDir Path data;

  private final Deque<PackagedDocket> replicas = new ArrayDeque<>();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void nobodyNotices() throws Exception {
    assumeTrue(
        ReverseProxy.isThere(), "SKIPPED: a rollout behind a proxy takes nginx; install it.");
    try (MySqlBacked database = new MySqlBacked()) {
      environment.putAll(database.environment());
      environment.put("DOCKET_SECRETS_FOLDER", data.resolve("secrets").toString());
      start();
      start();
      new FormClient().becomeFirstAdmin(replicas.getFirst(), "ada");
      try (ReverseProxy proxy = ReverseProxy.thatHidesNothing(ports())) {
        replaceAllUnderLoad(proxy, database);
      }
    } finally {
      replicas.forEach(PackagedDocket::close);
    }
  }

  private void start() throws Exception {
    replicas.add(PackagedDocket.start(data.resolve("server-" + System.nanoTime()), environment));
  }

  private List<Integer> ports() {
    return replicas.stream().map(PackagedDocket::port).toList();
  }

  private void replaceAllUnderLoad(ReverseProxy proxy, MySqlBacked database) throws Exception {
    try (OrderClients clients = OrderClients.start(proxy.port(), "ada", REQUESTS_PER_SECOND);
        RawHttp idle = new RawHttp(replicas.getLast().port())) {
      long begin = System.nanoTime();
      idle.send(LIVE);
      clients.awaitMore(ORDERS_BETWEEN);
      database.expandAsTheNextVersionWould();
      replaceTheOldest(proxy);
      assertThatItIsOpenAfterAPause(idle, begin);
      clients.awaitMore(ORDERS_BETWEEN);
      for (int i = 1; i < REPLACEMENTS; i++) {
        replaceTheOldest(proxy);
        clients.awaitMore(ORDERS_BETWEEN);
      }
      long reached = TimeUnit.SECONDS.toNanos(clients.requests()) / (System.nanoTime() - begin);
      System.out.printf("%d replacements at %d requests/s%n", REPLACEMENTS, reached);
      assertThat(reached)
          .as("requests/s, where a tenth less than asked for is as good")
          .isGreaterThanOrEqualTo(REQUESTS_PER_SECOND * 9L / 10);
      assertThat(clients.takeTroubles()).isEmpty();
      clients.assertThatEachAcknowledgedOrderIsThereOnce();
    }
  }

  private static void assertThatItIsOpenAfterAPause(RawHttp idle, long since) throws Exception {
    TimeUnit.NANOSECONDS.sleep(IDLE.toNanos() - (System.nanoTime() - since));
    idle.send(LIVE.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
    assertThat(idle.answer().text().split("HTTP/1.1 200 ", -1)).hasSize(3);
  }

  private void replaceTheOldest(ReverseProxy proxy) throws Exception {
    start();
    proxy.turnTo(ports());
    TimeUnit.MILLISECONDS.sleep(BESIDE_THE_OLD.toMillis());
    PackagedDocket oldest = replicas.removeFirst();
    proxy.turnTo(ports());
    TimeUnit.MILLISECONDS.sleep(BEFORE_THE_END.toMillis());
    oldest.close();
  }
}
