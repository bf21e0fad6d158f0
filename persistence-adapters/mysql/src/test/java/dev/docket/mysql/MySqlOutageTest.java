package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.mysql.MySqlServer;
import dev.docket.order.Order;
import dev.docket.testkit.RandomOrders;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connections that the server itself ends. */
class MySqlOutageTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  private final JpaPersistence persistence = DATABASE.persistence();

  @Test
  void aConnectionThatIsKilledWithinAUnitOfWorkIsMadeUpFor() {
    List<Order> two = new RandomOrders(1).take(2);
    AtomicInteger attempts = new AtomicInteger();

    persistence
        .unitOfWork()
        .run(
            () -> {
              persistence.orders().add(List.of(two.get(0)));
              assertThat(persistence.orders().findAll(List.of(two.get(0).id()))).hasSize(1);
              if (attempts.incrementAndGet() == 1) {
                killAll();
              }
              persistence.orders().add(List.of(two.get(1)));
            });

    assertThat(attempts).hasValue(2);
    assertThat(persistence.orders().findAll(two.stream().map(Order::id).toList())).hasSize(2);
  }

  @Test
  void connectionsThatWereKilledWhileIdleAreMadeUpFor() {
    Order order = new RandomOrders(2).next();
    persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order)));
    killAll();

    assertThat(persistence.orders().find(order.id())).isPresent();
  }

  private static void killAll() {
    try (Connection connection = DATABASE.persistence().dataSource().getConnection()) {
      MySqlServer.shared().endConnectionsTo(connection.getCatalog());
    } catch (SQLException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
