package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.docket.jpa.Credentials;
import dev.docket.jpa.CredentialsSource;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.mysql.MySqlServer;
import dev.docket.order.Order;
import dev.docket.testkit.RandomOrders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password that changes while everybody works disturbs nobody. */
class MySqlRotationTest {

  private static final int THREADS = 8;
  private static final String USER = "rotated";

  private MySqlServer server;
  private String database;
  private final Store store = new Store();
  private final AtomicBoolean over = new AtomicBoolean();

  /** Remembers what was read from it until it is asked afresh. */
  private static final class Store implements CredentialsSource {

    private volatile Credentials stored = new Credentials(USER, "first");
    private volatile Credentials cached = stored;

    @Override
    public Credentials current() {
      return cached;
    }

    @Override
    public Credentials afresh() {
      cached = stored;
      return cached;
    }
  }

  @BeforeEach
  void create() {
    server = MySqlServer.shared();
    database = server.create();
    server.execute("CREATE USER " + USER + " IDENTIFIED BY 'first'");
    server.execute("GRANT ALL ON " + database + ".* TO " + USER);
  }

  @AfterEach
  void drop() {
    server.execute("DROP USER " + USER);
    server.drop(database);
  }

  private JpaPersistence open() {
    return JpaPersistence.open(
        Databases.named("mysql"),
        new Settings(
            server.url(database),
            Path.of("unused"),
            store,
            Migrations.MIGRATE,
            Settings.CONNECTIONS));
  }

  @Test
  void noUnitOfWorkFails() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (JpaPersistence persistence = open()) {
      List<Future<List<Order>>> working =
          IntStream.range(0, THREADS)
              .mapToObj(seed -> threads.submit(() -> addUntilOver(persistence, seed)))
              .toList();
      rotate("second", persistence);
      rotate("third", persistence);
      over.set(true);
      for (Future<List<Order>> added : working) {
        assertThat(added.get())
            .isNotEmpty()
            .allMatch(order -> persistence.orders().find(order.id()).isPresent());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Order> addUntilOver(JpaPersistence persistence, int seed) {
    RandomOrders series = new RandomOrders(seed);
    List<Order> added = new ArrayList<>();
    while (!over.get()) {
      Order order = series.next();
      persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order)));
      added.add(order);
    }
    return added;
  }

  /** First in the database, and a moment later in the store. */
  private void rotate(String password, JpaPersistence persistence) throws InterruptedException {
    server.execute("ALTER USER " + USER + " IDENTIFIED BY '" + password + "'");
    openAllAgain(persistence);
    Thread.sleep(700);
    store.stored = new Credentials(USER, password);
    Thread.sleep(700);
    openAllAgain(persistence);
    Thread.sleep(300);
  }

  private static void openAllAgain(JpaPersistence persistence) {
    ((HikariDataSource) persistence.dataSource()).getHikariPoolMXBean().softEvictConnections();
  }
}
