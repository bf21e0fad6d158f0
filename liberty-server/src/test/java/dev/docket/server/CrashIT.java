package dev.docket.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.FormClient.Form;
import dev.docket.server.MortalDocket.Life;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is killed at whatever moment: what was acknowledged is there, once, and what was not can
 * be repeated.
 *
 * <p>{@code -Ddocket.crash.kills=100} kills more often than {@value #USUAL_KILLS} times; {@code
 * -Ddocket.crash.seed=…} takes the choices of another run, though not its timing.
 */
class CrashIT {

  private static final int USUAL_KILLS = 2;
  private static final int KILLS = Integer.getInteger("docket.crash.kills", USUAL_KILLS);
  private static final long SEED = Long.getLong("docket.crash.seed", System.nanoTime());

  private static final int CLIENTS = 6;
  private static final int MOST_ORDERS_BETWEEN_KILLS = 200;
  private static final int LINES = 6_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Pattern ID = Pattern.compile("[?&]id=([^&]+)");
  private static final Pattern LINES_READ = Pattern.compile("([\\d.,\\s]+) lines read");
  private static final Pattern COUNT = Pattern.compile("<dd>([^<]+)</dd>");

  @TempDir Path data;

  private final FormClient client = new FormClient();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Semaphore acknowledgements = new Semaphore(0);
  private final AtomicInteger unanswered = new AtomicInteger();
  private volatile boolean closing;

  /** What the server is told besides its data folder: nothing, for the embedded database. */
  Map<String, String> environment() {
    return Map.of();
  }

  @Test
  void everyAcknowledgedOrderIsThereOnce() throws Exception {
    Random random = new Random(SEED);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (MortalDocket docket = new MortalDocket(data, environment())) {
      docket.start();
      client.becomeFirstAdmin(docket.life().docket(), "ada");
      List<Future<Form>> last = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        last.add(clients.submit(() -> enterOrders(docket)));
      }
      for (int kill = 0; kill < KILLS; kill++) {
        awaitAcknowledgements(1 + random.nextInt(MOST_ORDERS_BETWEEN_KILLS));
        if (kill % 3 == 1) {
          docket.killLauncher();
        } else {
          docket.killServer();
        }
        docket.start();
      }
      closing = true;
      for (Future<Form> order : last) {
        assertRepeatingGivesTheSame(docket, order.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
      }
      List<String> there = export(docket);
      assertThat(there).as("orders that are there twice, seed %d", SEED).doesNotHaveDuplicates();
      assertThat(without(acknowledged(), there))
          .as("orders that are lost, seed %d", SEED)
          .isEmpty();
      assertThat(without(there, acknowledged()))
          .as("orders that nobody was told of, seed %d", SEED)
          .isEmpty();
      assertThat(unanswered).as("requests that a kill cut off, seed %d", SEED).hasPositiveValue();
    } finally {
      clients.shutdownNow();
    }
  }

  private void awaitAcknowledgements(int count) throws InterruptedException {
    acknowledgements.drainPermits();
    assertThat(acknowledgements.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("%d more orders before the next kill, seed %d", count, SEED)
        .isTrue();
  }

  /** Enters one order after the other; gives the last. */
  private Form enterOrders(MortalDocket docket) throws Exception {
    Form order;
    do {
      HttpResponse<String> page = answer(docket, life -> client.get(life.port(), "/enter-order"));
      order =
          Form.on(page.body(), "enter")
              .with(
                  Map.of(
                      "userId", UUID.randomUUID().toString(),
                      "cardNumber", "4111 1111 1111 1111",
                      "storeCode", "WEB-1388012W",
                      "productCode", "l1-3217409q"));
      acknowledged.put(order.fields().get("userId"), enter(docket, order));
      acknowledgements.release();
    } while (!closing);
    return order;
  }

  /** Enters the order, again and again with the same key until that is acknowledged. */
  private String enter(MortalDocket docket, Form order) throws Exception {
    HttpResponse<String> answer = answer(docket, life -> client.send(life.port(), order));
    assertThat(answer.statusCode()).as("entering an order: %s", answer.body()).isEqualTo(302);
    return id(answer);
  }

  private void assertRepeatingGivesTheSame(MortalDocket docket, Form order) throws Exception {
    assertThat(enter(docket, order)).isEqualTo(acknowledged.get(order.fields().get("userId")));
  }

  /** Asks until there is an answer; only a kill excuses that there is none. */
  private HttpResponse<String> answer(MortalDocket docket, Request request) throws Exception {
    while (true) {
      Life life = docket.life();
      try {
        HttpResponse<String> answer = request.send(life);
        if (answer.statusCode() < 400 || !life.isOver()) {
          return answer;
        }
      } catch (IOException noAnswer) {
        if (!life.isOver()) {
          throw noAnswer;
        }
      }
      unanswered.incrementAndGet();
    }
  }

  private interface Request {
    HttpResponse<String> send(Life life) throws IOException, InterruptedException;
  }

  private List<String> acknowledged() {
    return acknowledged.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    Set<String> rest = new HashSet<>(some);
    others.forEach(rest::remove);
    return List.copyOf(rest);
  }

  /** User and id of each order in the book. */
  private List<String> export(MortalDocket docket) throws Exception {
    return client
        .get(docket.life().port(), "/orders.csv")
        .body()
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .map(cells -> cells[1] + " " + cells[0])
        .toList();
  }

  private static String id(HttpResponse<String> redirect) {
    String location = redirect.headers().firstValue("Location").orElseThrow();
    Matcher id = ID.matcher(location);
    assertThat(id.find()).as("an id in %s", location).isTrue();
    return id.group(1);
  }

  @Test
  void anImportThatWasKilledIsGoneOnWithAndAddsNothingTwice() throws Exception {
    List<String> users =
        IntStream.range(0, LINES).mapToObj(i -> UUID.randomUUID().toString()).toList();
    String file = file(users);
    try (MortalDocket docket = new MortalDocket(data, environment())) {
      docket.start();
      client.becomeFirstAdmin(docket.life().docket(), "ada");
      String run = upload(docket, file);
      start(docket, run);
      await(docket, run, page -> linesRead(page) > 0);
      docket.killServer();
      docket.start();
      assertThat(export(docket)).as("imported when it was killed").hasSizeBetween(1, LINES - 1);
      start(docket, run);
      List<Long> counts = counts(await(docket, run, page -> page.contains("<h2>Imported</h2>")));
      assertThat(counts.get(0)).as("entered").isPositive();
      assertThat(counts.get(1)).as("already there").isPositive();
      assertThat(counts.get(0) + counts.get(1)).isEqualTo(LINES);
      assertThat(export(docket))
          .extracting(row -> row.substring(0, row.indexOf(' ')))
          .containsExactlyInAnyOrderElementsOf(users);
      String again = upload(docket, file);
      assertThat(counts(await(docket, again, page -> page.contains("Tried out:"))))
          .as("the same file again: new, already there, bad")
          .containsExactly(0L, (long) LINES, 0L);
    }
  }

  /** Orders with and without an id, in turn. */
  private static String file(List<String> users) {
    String header =
        "date_uuid,user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n";
    return IntStream.range(0, users.size())
        .mapToObj(
            i ->
                (i % 2 == 0 ? UUID.randomUUID() : "")
                    + ","
                    + users.get(i)
                    + ",4111111111111111,S-1,P-1,1,2020-01-02,2020-01-03")
        .collect(joining("\n", header, "\n"));
  }

  private String upload(MortalDocket docket, String file) throws Exception {
    HttpResponse<String> answer = client.upload(docket.life().port(), file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return "/import-run?id=" + id(answer);
  }

  /** Presses the button that imports, or goes on, as soon as it is there. */
  private void start(MortalDocket docket, String run) throws Exception {
    String page = await(docket, run, text -> text.contains("doStart"));
    HttpResponse<String> answer = client.send(docket.life().port(), Form.on(page, "start"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private String await(MortalDocket docket, String run, Predicate<String> there) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String page = client.get(docket.life().port(), run).body();
    while (!there.test(page)) {
      assertThat(System.nanoTime()).as("time is up: %s", page).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
      page = client.get(docket.life().port(), run).body();
    }
    return page;
  }

  private static long linesRead(String page) {
    Matcher lines = LINES_READ.matcher(page);
    return lines.find() ? number(lines.group(1)) : 0;
  }

  private static List<Long> counts(String page) {
    return COUNT.matcher(page).results().map((MatchResult dd) -> number(dd.group(1))).toList();
  }

  private static long number(String text) {
    return Long.parseLong(text.replaceAll("\\D", ""));
  }
}
