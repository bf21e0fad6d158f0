package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.testkit.TestDatabase;
import dev.docket.order.Order;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.testkit.RandomOrders;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants to sees each journey to the database, and how it ends. */
class H2ObservedTest {

  private final List<String> journeys = new ArrayList<>();
  private final TestDatabase database = new H2Folder();
  private JpaPersistence persistence;

  @BeforeEach
  void open() {
    persistence =
        JpaPersistence.open(
            database.kind(),
            database.settings(),
            sql -> failure -> journeys.add(firstWord(sql) + (failure.isEmpty() ? "" : " failed")));
  }

  private static String firstWord(String sql) {
    return sql.split(" ", 2)[0];
  }

  @AfterEach
  void close() {
    persistence.close();
    database.close();
  }

  private void add(Order order) {
    persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order)));
  }

  @Test
  void statementsAndCommitsAreSeen() {
    Order order = new RandomOrders(1).next();
    add(order);
    assertThat(journeys).startsWith("INSERT", "COMMIT");
    journeys.clear();
    assertThat(persistence.orders().find(order.id())).isPresent();
    assertThat(journeys).containsExactly("SELECT");
  }

  @Test
  void failuresAndWhatIsRolledBackAreSeen() {
    Order order = new RandomOrders(1).next();
    add(order);
    journeys.clear();
    assertThatThrownBy(() -> add(order)).isInstanceOf(DuplicateKeyException.class);
    assertThat(journeys).startsWith("INSERT failed").endsWith("ROLLBACK").doesNotContain("COMMIT");
  }
}
