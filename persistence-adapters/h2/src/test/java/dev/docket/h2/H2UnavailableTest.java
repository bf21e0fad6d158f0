package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.UnavailableContract;
import dev.docket.jpa.testkit.WatchedDriver;
import dev.docket.order.Order;
import dev.docket.spi.CommitUnknownException;
import dev.docket.testkit.RandomOrders;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2UnavailableTest extends UnavailableContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  /** As when the pool has no connection left to write what is committed. */
  private static WatchedDriver.Fault afterTheCommit() {
    AtomicBoolean committed = new AtomicBoolean();
    return (method, call) -> {
      if (committed.get() && method.startsWith("execute")) {
        throw new SQLTransientConnectionException("not now");
      }
      Object answer = call.make();
      if (method.equals("commit")) {
        committed.set(true);
      }
      return answer;
    };
  }

  @Test
  void nobodyKnowsWhatBecomesOfACommitThatIsNotWritten() {
    JpaPersistence persistence = DATABASE.persistence();
    Order order = new RandomOrders(UUID.randomUUID().getMostSignificantBits()).next();

    WatchedDriver.with(
        afterTheCommit(),
        () ->
            assertThatThrownBy(
                    () ->
                        persistence
                            .unitOfWork()
                            .run(() -> persistence.orders().add(List.of(order))))
                .isInstanceOf(CommitUnknownException.class));

    assertThat(persistence.orders().find(order.id())).isPresent();
  }
}
