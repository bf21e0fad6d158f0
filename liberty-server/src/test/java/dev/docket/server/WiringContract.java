package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.event.OrderEvent;
import dev.docket.jpa.JpaPersistence;
import dev.docket.order.CancelOrder;
import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.starter.Background;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.OrderImports;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The composition within the server that it is packaged with: its beans. */
abstract class WiringContract {

  static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final int LINES = 1_200;
  private static final long PATIENCE_SECONDS = 60;

  @Inject Orders orders;
  @Inject private OrderImports imports;
  @Inject private CardSeal seal;
  @Inject private ServersTransactions transactions;
  @Inject @Background private Executor background;

  @Inject
  @ConfigProperty(name = "docket.data.folder")
  Path dataFolder;

  static OrderDraft.Builder draft() {
    return OrderDraft.builder()
        .userId(UUID.randomUUID())
        .cardNumber("4111 1111 1111 1111")
        .storeCode("S-1")
        .productCode("P-1")
        .quantity(1)
        .orderDate(LocalDate.of(2020, 1, 2))
        .shippingDate(LocalDate.of(2020, 1, 3));
  }

  @Test
  void anOrderIsPlacedAndFound() {
    Order placed = orders.place(new PlaceOrder(draft().build(), null), ANN);
    assertThat(orders.find(placed.id(), ANN).orElseThrow().content()).isEqualTo(placed.content());
    assertThat(orders.history(placed.id(), ANN)).hasSize(1);
    String user = placed.content().user().text();
    assertThat(orders.search(OrderParameters.parse(Map.of("user", user), 25), ANN).items())
        .extracting(OrderSummary::id)
        .containsExactly(placed.id().value());
  }

  @Test
  void aSealedCardOpens() {
    CardNumber card = CardNumber.of("4111111111111111");
    assertThat(seal.open(seal.seal(card))).contains(card);
    assertThat(dataFolder.resolve("secrets")).isNotEmptyDirectory();
  }

  @Test
  void anImportRunsOnTheServersThreads() throws Exception {
    assertThat(background).isInstanceOf(ManagedExecutorService.class);
    ImportRun run =
        imports.receive("orders.csv", new ByteArrayInputStream(file().getBytes(UTF_8)), null, ANN);
    await(() -> now(run).state() == ImportRun.State.CHECKED);
    assertThat(now(run).progress().good()).isEqualTo(LINES);
    imports.start(run.id(), ANN);
    await(() -> now(run).state() == ImportRun.State.IMPORTED);
    assertThat(now(run).progress().good()).isEqualTo(LINES);
  }

  @Test
  void whatIsDoneInATransactionOfTheServersStandsAndFallsWithIt() throws Exception {
    List<OrderId> told = new CopyOnWriteArrayList<>();
    UserTransaction transaction = transactions.user();
    try (JpaPersistence joined = transactions.open();
        Docket book =
            Docket.inMemoryBuilder()
                .persistence(joined)
                .listener(event -> told.add(((OrderEvent) event).order()))
                .build()) {
      transaction.begin();
      Order lost = placedAndCancelled(book);
      transaction.rollback();
      transaction.begin();
      Order kept = placedAndCancelled(book);
      transaction.commit();

      assertThat(book.orders().find(lost.id(), ANN)).isEmpty();
      assertThat(book.orders().history(lost.id(), ANN)).isEmpty();
      assertThat(book.orders().history(kept.id(), ANN)).hasSize(2);
      await(() -> told.size() > 1);
      assertThat(told).containsOnly(kept.id());
    }
  }

  private static Order placedAndCancelled(Docket book) {
    Order placed = book.orders().place(new PlaceOrder(draft().build(), null), ANN);
    return book.orders().cancel(new CancelOrder(placed.id(), placed.version()), ANN);
  }

  private ImportRun now(ImportRun run) {
    return imports.find(run.id(), ANN).orElseThrow();
  }

  private static String file() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> UUID.randomUUID() + ",4111111111111111,S-1,P-1,1,2020-01-02,2020-01-03\n")
        .collect(
            Collectors.joining(
                "",
                "user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n",
                ""));
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
