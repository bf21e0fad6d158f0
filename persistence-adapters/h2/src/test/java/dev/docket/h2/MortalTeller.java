package dev.docket.h2;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import dev.docket.order.PlaceOrder;
import dev.docket.testkit.OrderDrafts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;

/** A process that places orders whose events its listener never gets done with. */
final class MortalTeller {

  static final int ORDERS = 5;

  private MortalTeller() {}

  /** Some time on the day of the drafts. */
  static Clock clock(Duration time) {
    return Clock.fixed(
        OrderDrafts.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC).plus(time), ZoneOffset.UTC);
  }

  /** Prints the ids of the orders, and waits to be killed. */
  public static void main(String[] folder) throws InterruptedException {
    JpaPersistence persistence =
        JpaPersistence.open(Databases.named("h2"), Settings.embedded(Path.of(folder[0])));
    CountDownLatch telling = new CountDownLatch(1);
    Docket book =
        Docket.inMemoryBuilder()
            .persistence(persistence)
            .clock(clock(Duration.ZERO))
            .listener(event -> hang(telling))
            .build();
    for (int i = 0; i < ORDERS; i++) {
      PlaceOrder command = new PlaceOrder(OrderDrafts.good().build(), null);
      System.out.println(book.orders().place(command, Actor.named("ann", Role.STAFF)).id().text());
    }
    telling.await();
    System.out.println("telling");
    Thread.currentThread().join();
  }

  private static void hang(CountDownLatch telling) {
    telling.countDown();
    try {
      Thread.currentThread().join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
