package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.testkit.mysql.MySqlProcess;
import dev.docket.server.FaultyLink.Cut;
import dev.docket.server.OrderClients.Trouble;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is taken away under load, in every way: what was acknowledged is there, once, and
 * meanwhile everybody is told so soon and clearly.
 *
 * <p>{@code -Ddocket.fault.rounds=20} does it more often than once.
 */
class OutageIT {

  private static final int ROUNDS = Integer.getInteger("docket.fault.rounds", 1);
  private static final int CUT_COMMITS = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** A request waits for a connection, or tries again: not for longer than its user does. */
  private static final Duration SOON = Duration.ofSeconds(20);

  /** In the long form an outage outlasts whoever waits for an answer. */
  private static final Duration OUTLASTING = Duration.ofSeconds(ROUNDS > 1 ? 20 : 0);

  @TempDir Path data;

  private final FormClient admin = new FormClient();
  private PackagedDocket docket;
  private OrderClients clients;

  @Test
  void noAcknowledgedOrderIsLostOrThereTwice() throws Exception {
    try (MySqlBacked database = new MySqlBacked();
        FaultyLink link = FaultyLink.to(database.port());
        PackagedDocket started =
            PackagedDocket.start(data, database.environment(database.urlInClear(link.port())))) {
      docket = started;
      admin.becomeFirstAdmin(docket, "ada");
      try (OrderClients working = OrderClients.start(docket.port(), "ada")) {
        clients = working;
        clients.awaitMore(50);
        assertThat(clients.takeTroubles()).isEmpty();
        for (int round = 0; round < ROUNDS; round++) {
          takeAway(link::refuse, link::restore);
          takeAway(link::silence, link::restore);
          cutCommits(link, Cut.BEFORE_COMMIT);
          cutCommits(link, Cut.AFTER_COMMIT);
          takeAwayTheProcess(database);
        }
        clients.assertThatEachAcknowledgedOrderIsThereOnce();
        assertThatTheLogSaysWhy();
      }
    }
  }

  private void takeAwayTheProcess(MySqlBacked database) throws Exception {
    if (database.process().isEmpty()) {
      System.err.println("SKIPPED: only a MySQL that the tests start is paused and killed.");
      return;
    }
    MySqlProcess process = database.process().get();
    takeAway(process::pause, process::resume);
    takeAway(process::kill, process::restart);
  }

  private void takeAway(Runnable begin, Runnable end) throws Exception {
    begin.run();
    await(() -> status("/health/ready") == 503);
    assertThat(status("/health/live")).isEqualTo(200);
    HttpResponse<String> page = admin.get(docket.port(), "/orders");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).isPresent();
    assertThat(page.body()).contains("can't be reached").doesNotContain("Exception");
    TimeUnit.SECONDS.sleep(OUTLASTING.toSeconds());
    end.run();
    await(() -> status("/health/ready") == 200);
    clients.awaitMore(20);
    List<Trouble> troubles = clients.takeTroubles();
    assertThat(troubles).isNotEmpty();
    assertThatTheyWereToldClearly(troubles);
  }

  private void assertThatTheLogSaysWhy() throws IOException {
    assertThat(Files.readString(data.resolve("logs").resolve("messages.log")))
        .contains("Nothing answers at the address in docket.database.url")
        .contains("The database can be reached again");
  }

  /** Whoever has a key may notice nothing: the same is done again under it. */
  private void cutCommits(FaultyLink link, Cut where) throws Exception {
    int before = link.cutCommits();
    link.cutNextCommits(where, CUT_COMMITS);
    await(() -> link.cutCommits() == before + CUT_COMMITS);
    clients.awaitMore(20);
    assertThatTheyWereToldClearly(clients.takeTroubles());
  }

  private static void assertThatTheyWereToldClearly(List<Trouble> troubles) {
    assertThat(troubles)
        .allSatisfy(
            trouble -> {
              assertThat(trouble.answer()).isNotNull();
              assertThat(trouble.answer().status()).as(trouble.answer().text()).isEqualTo(503);
              assertThat(trouble.answer().header("Content-Type"))
                  .contains("application/problem+json");
              assertThat(trouble.answer().header("Retry-After")).isPresent();
              assertThat(trouble.time()).isLessThan(SOON);
            });
  }

  private int status(String path) throws Exception {
    return admin.get(docket.port(), path).statusCode();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
