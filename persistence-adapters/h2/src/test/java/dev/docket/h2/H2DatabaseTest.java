package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.order.Order;
import dev.docket.testkit.RandomOrders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H2DatabaseTest {

  @TempDir private Path folder;

  private final Database database = Databases.named("h2");
  private final RandomOrders series = new RandomOrders(1);

  private JpaPersistence open() {
    return JpaPersistence.open(database, Settings.embedded(folder));
  }

  private static void add(JpaPersistence persistence, Order order) {
    persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order)));
  }

  @Test
  void listsTheAllowedWordsForAnUnknownOne() {
    assertThatThrownBy(() -> Databases.named("oracle"))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining("'oracle'")
        .hasMessageContaining("h2");
  }

  @Test
  void findsAgainWhatItKeptBeforeItWasClosed() {
    Order order = series.next();
    try (JpaPersistence persistence = open()) {
      add(persistence, order);
    }
    try (JpaPersistence persistence = open()) {
      assertThat(persistence.orders().find(order.id())).isPresent();
      assertThat(persistence.answersWithin(Duration.ofSeconds(1))).isTrue();
    }
  }

  @Test
  void twoAtATimeKeepTheirOwn() {
    Order order = series.next();
    try (JpaPersistence one = open();
        JpaPersistence other =
            JpaPersistence.open(database, Settings.embedded(folder.resolve("other")))) {
      add(one, order);
      assertThat(one.orders().find(order.id())).isPresent();
      assertThat(other.orders().find(order.id())).isEmpty();
    }
  }

  @Test
  void survivesThatAThreadIsInterrupted() throws InterruptedException {
    try (JpaPersistence persistence = open()) {
      Thread stopped = new Thread(() -> addUntilInterrupted(persistence));
      stopped.start();
      Thread.sleep(300);
      stopped.interrupt();
      stopped.join();

      Order order = series.next();
      add(persistence, order);
      assertThat(persistence.orders().find(order.id())).isPresent();
    }
  }

  private static void addUntilInterrupted(JpaPersistence persistence) {
    RandomOrders others = new RandomOrders(2);
    for (int i = 0; i < 1_000; i++) {
      try {
        add(persistence, others.next());
      } catch (RuntimeException interrupted) {
        return;
      }
    }
  }

  @Test
  void saysThatAnotherInstanceHoldsTheFolder() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.inputReader().lines().anyMatch(Holder.OPEN::equals)).isTrue();
      assertThatThrownBy(this::open)
          .isInstanceOf(PersistenceUnavailableException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("in use by another instance");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Opens a database and waits to be killed. */
  static final class Holder {

    static final String OPEN = "open";

    private Holder() {}

    public static void main(String[] folder) throws InterruptedException {
      JpaPersistence persistence =
          JpaPersistence.open(Databases.named("h2"), Settings.embedded(Path.of(folder[0])));
      System.out.println(OPEN);
      Thread.sleep(Duration.ofMinutes(1).toMillis());
      persistence.close();
    }
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> JpaPersistence.open(database, Settings.embedded(file.resolve("data"))))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("can't be written");
  }

  @Test
  void refusesTablesThatAreNotThere() {
    Settings settings =
        new Settings(
            null, folder, () -> Credentials.EMBEDDED, Migrations.VALIDATE, Settings.CONNECTIONS);

    assertThatThrownBy(() -> JpaPersistence.open(database, settings))
        .isInstanceOf(PersistenceUnavailableException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "23505, DUPLICATE_KEY",
    "90131, CONCURRENT_CHANGE",
    "40001, DEADLOCK",
    "50200, LOCK_TIMEOUT",
    "28000, CREDENTIALS_REFUSED",
    "90098, UNAVAILABLE",
    "90121, UNAVAILABLE",
    "90028, UNAVAILABLE",
    "90031, UNAVAILABLE",
    "90020, OTHER",
    "42000, OTHER",
    "0, OTHER"
  })
  void sortsFailuresOut(int code, Database.Failure kind) {
    assertThat(database.classify(new SQLException("reason", "HY000", code))).isEqualTo(kind);
  }
}
