package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jdbc.TransactionalDriver;
import com.arjuna.ats.jdbc.common.JDBCEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.JtaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.order.CancelOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderStatus;
import dev.docket.order.PlaceOrder;
import dev.docket.signal.OrdersPlaced;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.Heard;
import dev.docket.testkit.OrderDrafts;
import dev.docket.testkit.UnitOfWorkContract;
import dev.docket.validation.RuleViolationException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is done in a JTA transaction of the application's stands and falls with it; and where there
 * is none, units of work are what they are anywhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class JtaContract extends UnitOfWorkContract {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final Clock CLOCK =
      Clock.fixed(OrderDrafts.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final List<OrdersPlaced> news = new CopyOnWriteArrayList<>();
  private TransactionManager transactions;
  private JpaPersistence persistence;
  private Heard heard;
  private Docket book;

  /** For subclasses. */
  protected JtaContract() {}

  /** The database under test, its tables as they should be. */
  protected abstract OpenDatabase database();

  /** Another way to it, READ COMMITTED; a {@link DataSource} as well, as those of drivers are. */
  protected abstract XADataSource xa();

  @BeforeAll
  void join() {
    BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
        .setObjectStoreType(VolatileStore.class.getName());
    BeanPopulator.getDefaultInstance(JDBCEnvironmentBean.class)
        .setIsolationLevel(Connection.TRANSACTION_READ_COMMITTED);
    transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
    persistence =
        JtaPersistence.open(
            database().kind(),
            connections(),
            new TransactionSynchronizationRegistryImple(),
            Migrations.VALIDATE);
  }

  /**
   * Take part in the transaction of their thread; where there is none, they stand for themselves.
   */
  private DataSource connections() {
    XADataSource xa = xa();
    DataSource plain = (DataSource) xa;
    Properties joined = new Properties();
    joined.put(TransactionalDriver.XADataSource, xa);
    return (DataSource)
        Proxy.newProxyInstance(
            JtaContract.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) ->
                isInTransaction() ? connect(joined) : plain.getConnection());
  }

  private boolean isInTransaction() throws SystemException {
    return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
  }

  /** Only within transactions: outside, this driver gives one connection to several threads. */
  private static Connection connect(Properties properties) throws SQLException {
    return new TransactionalDriver().connect("jdbc:arjuna:", properties);
  }

  @AfterAll
  void leave() {
    persistence.close();
  }

  @BeforeEach
  void openBook() {
    database().emptied();
    news.clear();
    heard = new Heard();
    book =
        Docket.inMemoryBuilder()
            .persistence(persistence)
            .clock(CLOCK)
            .listener(heard)
            .signals(
                signal -> {
                  if (signal instanceof OrdersPlaced placed) {
                    news.add(placed);
                  }
                })
            .build();
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  @Override
  protected OrderRepository repository() {
    return persistence.orders();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }

  private Order placed() {
    return book.orders().place(new PlaceOrder(OrderDrafts.good().build(), null), ANN);
  }

  private Order placedAndCancelled() {
    Order placed = placed();
    return book.orders().cancel(new CancelOrder(placed.id(), placed.version()), ANN);
  }

  private boolean isThere(Order order) {
    return book.orders().find(order.id(), ANN).isPresent();
  }

  @Test
  void nothingRemainsWhenTheApplicationRollsBack() throws Exception {
    transactions.begin();
    Order order = placedAndCancelled();
    assertThat(isThere(order)).isTrue();
    transactions.rollback();

    assertThat(isThere(order)).isFalse();
    assertThat(book.orders().history(order.id(), ANN)).isEmpty();
    assertThat(persistence.outbox().due(CLOCK.instant(), 10)).isEmpty();
    assertThat(news).isEmpty();
    heard.await(placed().id(), 1);
    assertThat(heard.of(order.id())).isEmpty();
  }

  @Test
  void everythingRemainsWhenTheApplicationCommits() throws Exception {
    transactions.begin();
    Order order = placedAndCancelled();
    assertThat(news).isEmpty();
    transactions.commit();

    assertThat(book.orders().find(order.id(), ANN))
        .map(Order::status)
        .contains(OrderStatus.CANCELLED);
    assertThat(book.orders().history(order.id(), ANN)).hasSize(2);
    assertThat(news).containsExactly(new OrdersPlaced(1));
    heard.await(order.id(), 2);
  }

  @Test
  void aBrokenRuleLeavesTheTransactionAlone() throws Exception {
    transactions.begin();
    assertThatThrownBy(
            () ->
                book.orders()
                    .place(new PlaceOrder(OrderDrafts.good().quantity(0).build(), null), ANN))
        .isInstanceOf(RuleViolationException.class);
    assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
    Order order = placed();
    transactions.commit();

    assertThat(isThere(order)).isTrue();
  }

  @Test
  void workThatFailsAfterItHasWrittenCanOnlyBeRolledBack() throws Exception {
    transactions.begin();
    Order order = placed();
    assertThatThrownBy(
            () -> persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order))))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    assertThatThrownBy(this::placed).isInstanceOf(StorageUnavailableException.class);
    transactions.rollback();

    assertThat(isThere(order)).isFalse();
    assertThat(isThere(placed())).isTrue();
  }
}
