package dev.docket.h2;

import dev.docket.account.AccountId;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import dev.docket.order.Order;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.Range;
import dev.docket.paging.Cursor;
import dev.docket.testkit.RandomOrders;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the processes that write into the same file, each in the time zone that it began in. */
final class Zoned {

  /** In São Paulo, it began at one o'clock. */
  private static final LocalDate DAY = LocalDate.of(2018, 11, 4);

  /** In Berlin, the first two are the same time of day, and the third was skipped. */
  private static final List<Instant> INSTANTS =
      Stream.of(
              "2026-10-25T00:30:00.123456Z",
              "2026-10-25T01:30:00.123456Z",
              "2026-03-29T01:30:00Z",
              "1970-01-01T00:00:00.000001Z",
              "2999-12-31T23:59:59.999999Z")
          .map(Instant::parse)
          .toList();

  private static final AccountId ANN = new AccountId(new UUID(1, 1));
  private static final ChangeId CHANGE = new ChangeId(new UUID(2, 2));

  private Zoned() {}

  /** What a process finds after so many have written, itself included. */
  static List<String> expected(int processes) {
    return IntStream.range(0, processes)
        .boxed()
        .flatMap(
            process ->
                Stream.concat(
                    INSTANTS.stream().map(at -> line(at, DAY)), Stream.of(line(order(process)))))
        .toList();
  }

  private static Order order(int process) {
    return new RandomOrders(process).next();
  }

  private static String line(Order order) {
    return line(order.content().orderDate(), order.content().shippingDate());
  }

  private static String line(Object one, Object other) {
    return one + " " + other;
  }

  /** Writes, and prints what there is; is told the folder, and how many have written before. */
  public static void main(String[] args) {
    int process = Integer.parseInt(args[1]);
    try (JpaPersistence persistence =
        JpaPersistence.open(Databases.named("h2"), Settings.embedded(Path.of(args[0])))) {
      persistence.unitOfWork().run(() -> write(persistence, process));
      persistence.todos().all(TodoFilter.ALL, ANN).stream()
          .map(todo -> line(todo.createdAt(), todo.due()))
          .forEach(System.out::println);
      IntStream.rangeClosed(0, process)
          .mapToObj(Zoned::order)
          .flatMap(order -> found(order, persistence))
          .forEach(System.out::println);
    }
  }

  private static void write(JpaPersistence persistence, int process) {
    persistence.orders().add(List.of(order(process)));
    INSTANTS.stream()
        .map(at -> Todo.add(new TodoId(UUID.randomUUID()), ANN, "pack", DAY, at, CHANGE))
        .forEach(persistence.todos()::add);
  }

  /** By its day. */
  private static Stream<String> found(Order order, JpaPersistence persistence) {
    LocalDate day = order.content().orderDate();
    OrderFilter filter =
        OrderFilter.builder().id(order.id()).orderDate(new Range<>(day, day)).build();
    return persistence
        .orders()
        .search(new OrderQuery(filter, OrderSort.NEWEST_FIRST, 1, Cursor.first()))
        .items()
        .stream()
        .map(row -> line(row.orderDate(), row.shippingDate()));
  }
}
