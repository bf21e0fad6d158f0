package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.Actor;
import dev.docket.account.Client;
import dev.docket.account.LogIn;
import dev.docket.account.LogInRefusedException;
import dev.docket.account.Password;
import dev.docket.account.Role;
import dev.docket.account.SessionKind;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.command.IdempotencyKey;
import dev.docket.order.Drafts;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import dev.docket.signal.ImportPassEnded;
import dev.docket.signal.ImportPassEnded.Outcome;
import dev.docket.signal.LogInRefused;
import dev.docket.signal.LogInRefused.Reason;
import dev.docket.signal.OrderRefused;
import dev.docket.signal.OrdersPlaced;
import dev.docket.signal.Signal;
import dev.docket.spi.OrderFileReader;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has happened is told once, and nothing that has not. */
class SignalsTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final Clock NOON =
      Clock.fixed(Drafts.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final LogIn STRANGER =
      new LogIn("nobody", new Password("a guess"), SessionKind.BROWSER, new Client("", ""));

  private final List<Signal> told = new ArrayList<>();

  private Docket docket(OrderFileReader reader) {
    return Docket.inMemoryBuilder()
        .clock(NOON)
        .signals(told::add)
        .fileReader(reader)
        .background(Runnable::run)
        .build();
  }

  private final Docket docket =
      docket(
          (content, sink) ->
              sink.accept(new OrderLine(2, Drafts.good().build(), Map.of(), List.of())));

  private static PlaceOrder placing(OrderDraft draft) {
    return new PlaceOrder(draft, new IdempotencyKey("key"));
  }

  private static OrderDraft bad() {
    return Drafts.good().quantity(0).storeCode("").build();
  }

  @Test
  void anOrderIsPlacedOnce() {
    docket.orders().place(placing(Drafts.good().build()), ANN);
    docket.orders().place(placing(Drafts.good().build()), ANN);
    assertThat(told).containsExactly(new OrdersPlaced(1));
  }

  @Test
  void aRefusedOrderNamesItsRules() {
    assertThatThrownBy(() -> docket.orders().place(placing(bad()), ANN))
        .isInstanceOf(RuleViolationException.class);
    assertThat(told).containsExactly(new OrderRefused(List.of("store.required", "quantity.range")));
  }

  @Test
  void aBatchTellsBothAndACheckNothing() {
    List<PlaceOrder> batch =
        List.of(
            new PlaceOrder(Drafts.good().build(), null),
            new PlaceOrder(bad(), null),
            new PlaceOrder(Drafts.good().build(), null));
    docket.orders().checkAll(batch, ANN);
    assertThat(told).isEmpty();
    docket.orders().placeAll(batch, ANN);
    assertThat(told).hasSize(2).contains(new OrdersPlaced(2));
  }

  @Test
  void aRefusedLogInTellsWhyAndNotWho() {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThatThrownBy(() -> docket.sessions().logIn(STRANGER))
          .isInstanceOf(LogInRefusedException.class);
    }
    assertThatThrownBy(() -> docket.sessions().logIn(STRANGER))
        .isInstanceOf(TooManyAttemptsException.class);
    assertThat(told)
        .hasSize(6)
        .startsWith(new LogInRefused(Reason.CREDENTIALS))
        .endsWith(new LogInRefused(Reason.TOO_MANY_ATTEMPTS));
  }

  @Test
  void eachPassOverAFileTellsItsOutcome() throws IOException {
    ImportRun run = receive(docket);
    docket.imports().start(run.id(), ANN);
    assertThat(told)
        .containsExactly(ended(Outcome.CHECKED), new OrdersPlaced(1), ended(Outcome.IMPORTED));
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    receive(
        docket(
            (content, sink) -> {
              throw RuleViolationException.of("file.not-csv", "file");
            }));
    assertThat(told).containsExactly(ended(Outcome.REFUSED));
  }

  @Test
  void aPassThatFailsIsInterrupted() throws IOException {
    receive(
        docket(
            (content, sink) -> {
              throw new IOException("the disk is gone");
            }));
    assertThat(told).containsExactly(ended(Outcome.INTERRUPTED));
  }

  private static ImportRun receive(Docket docket) throws IOException {
    return docket
        .imports()
        .receive("orders.csv", new ByteArrayInputStream(new byte[] {1}), null, ANN);
  }

  private static ImportPassEnded ended(Outcome outcome) {
    return new ImportPassEnded(outcome, Duration.ZERO);
  }
}
