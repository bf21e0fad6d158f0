package dev.docket.benchmarks;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.validation.Violation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the rules and the fingerprint of one order cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoreBenchmark {

  private static final String CARD = "4111 1111 1111 1111";

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private final Orders orders = Docket.inMemory().orders();
  private final CardNumber number = CardNumber.of(CARD);
  private final OrderDraft good = draft(CARD, "9");
  private final OrderDraft bad = draft("4111 1111 1111 1112", "0");

  private static OrderDraft draft(String card, String quantity) {
    return OrderDraft.builder()
        .userId("8945520a-816c-4ca1-9904-4ea47d631a08")
        .cardNumber(card)
        .storeCode("WEB-1388012W")
        .productCode("l1-3217409q")
        .quantity(quantity)
        .orderDate("2019-09-11")
        .shippingDate("2019-09-13")
        .build();
  }

  /** Reading a line's text into a draft. */
  @Benchmark
  public OrderDraft read() {
    return draft(CARD, "9");
  }

  /** All rules, none broken. */
  @Benchmark
  public List<Violation> rulesKept() {
    return orders.check(good, ANN);
  }

  /** All rules, two broken. */
  @Benchmark
  public List<Violation> rulesBroken() {
    return orders.check(bad, ANN);
  }

  /** HMAC-SHA-256 of a card number. */
  @Benchmark
  public List<CardFingerprint> fingerprint() {
    return orders.fingerprints(number, ANN);
  }
}
