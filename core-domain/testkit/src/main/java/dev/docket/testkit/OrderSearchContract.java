package dev.docket.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.OrderSummary;
import dev.docket.order.Range;
import dev.docket.order.UserId;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link OrderRepository#search} promises, whatever orders are kept in. */
public abstract class OrderSearchContract {

  private static final long SEED = 20_261_121;
  private static final int ORDERS = 90;
  private static final int SIZE = 7;

  private OrderRepository orders;
  private UnitOfWork unit;
  private List<Order> all;

  /** For subclasses. */
  protected OrderSearchContract() {}

  /** The repository under test, with no order in it. */
  protected abstract OrderRepository emptyRepository();

  /** The unit of work that the repository writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void addOrders() {
    orders = emptyRepository();
    unit = unitOfWork();
    all = new RandomOrders(SEED).take(ORDERS);
    unit.run(() -> orders.add(all));
  }

  @Test
  void walksEverySortOrderForwards() {
    sorts()
        .forEach(
            sort ->
                assertThat(forwards(OrderFilter.ALL, sort))
                    .as(sort.text())
                    .isEqualTo(expected(OrderFilter.ALL, sort)));
  }

  @Test
  void walksEverySortOrderBackwards() {
    sorts()
        .forEach(
            sort ->
                assertThat(backwards(OrderFilter.ALL, sort))
                    .as(sort.text())
                    .isEqualTo(expected(OrderFilter.ALL, sort)));
  }

  @Test
  void filtersByEveryColumnInEverySortOrder() {
    for (OrderFilter filter : filters()) {
      for (OrderSort sort : sorts().toList()) {
        String what = sort.text() + " of " + filter;
        assertThat(forwards(filter, sort)).as(what).isEqualTo(expected(filter, sort));
        assertThat(backwards(filter, sort)).as(what).isEqualTo(expected(filter, sort));
      }
    }
  }

  @Test
  void findsNothingWhereNothingMatches() {
    OrderFilter filter = OrderFilter.builder().id(new OrderId(UUID.randomUUID())).build();

    Slice<OrderSummary> page = search(filter, OrderSort.NEWEST_FIRST, Cursor.first());

    assertThat(page.items()).isEmpty();
    assertThat(page.previous()).isNull();
    assertThat(page.next()).isNull();
    assertThat(page.total()).isEqualTo(new Count(0, true));
  }

  @Test
  void countsWhatMatchesOnEachPage() {
    Slice<OrderSummary> first = search(OrderFilter.ALL, OrderSort.NEWEST_FIRST, Cursor.first());
    Cursor next = requireNonNull(first.next());

    assertThat(first.total()).isEqualTo(new Count(ORDERS, true));
    assertThat(search(OrderFilter.ALL, OrderSort.NEWEST_FIRST, next).total())
        .isEqualTo(new Count(ORDERS, true));
  }

  @Test
  void countsNoFurtherThanTheCap() {
    List<Order> more = new RandomOrders(SEED + 1).take(Count.CAP - ORDERS);
    unit.run(() -> orders.add(more));
    assertThat(total()).isEqualTo(new Count(Count.CAP, true));

    unit.run(() -> orders.add(new RandomOrders(SEED + 2).take(1)));
    assertThat(total()).isEqualTo(new Count(Count.CAP, false));
  }

  private Count total() {
    return search(OrderFilter.ALL, OrderSort.NEWEST_FIRST, Cursor.first()).total();
  }

  @Test
  void keepsItsPlaceWhenOrdersAreAddedMeanwhile() {
    Slice<OrderSummary> first = search(OrderFilter.ALL, OrderSort.parse("id"), Cursor.first());
    List<OrderSummary> rest =
        expected(OrderFilter.ALL, OrderSort.parse("id")).subList(SIZE, 2 * SIZE);
    unit.run(() -> orders.add(List.of(withId(first(), new UUID(0, 1)))));

    Cursor next = requireNonNull(first.next());
    assertThat(search(OrderFilter.ALL, OrderSort.parse("id"), next).items()).isEqualTo(rest);
  }

  @Test
  void leadsBackFromBeyondTheEnds() {
    OrderSort sort = OrderSort.parse("id");
    String greatest = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    Slice<OrderSummary> past =
        search(OrderFilter.ALL, sort, Cursor.after(sort.text(), List.of(greatest)));

    assertThat(past.items()).isEmpty();
    assertThat(past.previous()).isEqualTo(Cursor.last());
    assertThat(past.total()).isEqualTo(new Count(ORDERS, true));
  }

  @Test
  void findsItsPlaceNextToKeysThatNoOrderHas() {
    assertBeyond("card", "0000", "9999");
    assertBeyond(
        "user", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
    assertBeyond(
        "user", "7fffffff-ffff-ffff-ffff-ffffffffffff", "80000000-0000-0000-0000-000000000000");
    assertBeyond(
        "user", "00000000-0000-0000-ffff-ffffffffffff", "00000000-0000-0001-0000-000000000000");
    assertBeyond("store", "-", "zzzz");
    assertBeyond("store", "A-", "A");
    assertBeyond("quantity", "1", "1000000");
    assertBeyond("status", "0", "3");
    assertBeyond("shippingDate", "0001-01-01", "9999-12-31");
    assertBeyond("deliveryDate", "0001-01-01", "9999-12-31");
  }

  private void assertBeyond(String field, String... keys) {
    for (String key : keys) {
      for (OrderSort sort : List.of(OrderSort.parse(field), OrderSort.parse("-" + field))) {
        List<String> place = List.of(key, "2026-02-27", "80000000-0000-0000-0000-000000000000");
        List<Comparable<?>> bound = sort.keysOf(Cursor.after(sort.text(), place));
        List<OrderSummary> expected =
            expected(OrderFilter.ALL, sort).stream()
                .filter(row -> direction(sort) * compare(keys(sort, row), bound) > 0)
                .limit(SIZE)
                .toList();
        assertThat(search(OrderFilter.ALL, sort, Cursor.after(sort.text(), place)).items())
            .as("%s after %s", sort.text(), key)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void refusesTheCursorOfAnotherSortOrder() {
    Cursor byId = Cursor.after("id", List.of(UUID.randomUUID().toString()));

    assertRefused(OrderSort.NEWEST_FIRST, byId);
  }

  @Test
  void refusesKeysThatNoOrderCanHave() {
    assertRefused("store", "", "a b");
    assertRefused("product", "", "~");
    assertRefused("quantity", "0", "2147483647", "-2147483648");
    assertRefused("status", "4", "-1");
    assertRefused("deliveryDate", "0000-12-31");
  }

  private void assertRefused(String field, String... keys) {
    for (String key : keys) {
      for (OrderSort sort : List.of(OrderSort.parse(field), OrderSort.parse("-" + field))) {
        List<String> place = List.of(key, "2026-02-27", "80000000-0000-0000-0000-000000000000");
        assertRefused(sort, Cursor.after(sort.text(), place));
        assertRefused(sort, Cursor.before(sort.text(), place));
      }
    }
  }

  private void assertRefused(OrderSort sort, Cursor cursor) {
    assertThatThrownBy(() -> search(OrderFilter.ALL, sort, cursor))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations().get(0).rule()).isEqualTo(Cursor.FORMAT_RULE));
  }

  @Test
  void seesWhatWasWrittenInTheSameUnitOfWork() {
    Order added = new RandomOrders(SEED + 3).next();
    OrderFilter filter = OrderFilter.builder().id(added.id()).build();

    unit.run(
        () -> {
          orders.add(List.of(added));
          assertThat(search(filter, OrderSort.NEWEST_FIRST, Cursor.first()).items())
              .containsExactly(OrderSummary.of(added));
        });
  }

  private static Stream<OrderSort> sorts() {
    return Arrays.stream(OrderField.values())
        .flatMap(field -> Stream.of(new OrderSort(field, false), new OrderSort(field, true)));
  }

  /**
   * One for each condition, alone, and some together; what they look for is what the first order
   * has.
   */
  private List<OrderFilter> filters() {
    Order first = first();
    OrderContent content = first.content();
    LocalDate day = content.orderDate();
    LocalDate shipped = content.shippingDate();
    LocalDate later = shipped.plusDays(1);
    List<OrderFilter> filters = new ArrayList<>();
    filters.add(OrderFilter.builder().id(first.id()).build());
    filters.add(OrderFilter.builder().user(content.user()).build());
    filters.add(OrderFilter.builder().user(new UserId(UUID.randomUUID())).build());
    filters.add(OrderFilter.builder().lastFour(content.card().lastFour()).build());
    filters.add(OrderFilter.builder().cards(List.of(content.card().fingerprint())).build());
    filters.add(
        OrderFilter.builder()
            .cards(
                all.stream()
                    .limit(3)
                    .map(o -> o.content().card().fingerprint())
                    .distinct()
                    .toList())
            .build());
    filters.add(OrderFilter.builder().store(content.store()).build());
    filters.add(OrderFilter.builder().product(content.product()).build());
    filters.add(OrderFilter.builder().quantity(new Range<>(2, 2)).build());
    filters.add(OrderFilter.builder().quantity(new Range<>(2, 3)).build());
    filters.add(OrderFilter.builder().quantity(new Range<>(3, null)).build());
    filters.add(OrderFilter.builder().orderDate(new Range<>(day, day)).build());
    filters.add(OrderFilter.builder().orderDate(new Range<>(null, day)).build());
    filters.add(OrderFilter.builder().shippingDate(new Range<>(shipped, shipped)).build());
    filters.add(OrderFilter.builder().shippingDate(new Range<>(shipped, later)).build());
    filters.add(
        OrderFilter.builder()
            .shippingDate(new Range<>(null, shipped))
            .orderDate(new Range<>(null, later))
            .build());
    filters.add(OrderFilter.builder().deliveryDate(new Range<>(shipped, null)).build());
    filters.add(OrderFilter.builder().deliveryDate(new Range<>(null, later)).build());
    filters.add(OrderFilter.builder().deliveryDate(new Range<>(later, later)).build());
    LocalDate none = OrderField.NO_DATE;
    filters.add(OrderFilter.builder().deliveryDate(new Range<>(null, none)).build());
    filters.add(OrderFilter.builder().deliveryDate(new Range<>(none, none)).build());
    filters.add(OrderFilter.builder().statuses(Set.of(OrderStatus.SHIPPED)).build());
    filters.add(
        OrderFilter.builder().statuses(Set.of(OrderStatus.OPEN, OrderStatus.CANCELLED)).build());
    filters.add(
        OrderFilter.builder()
            .store(content.store())
            .statuses(Set.of(OrderStatus.OPEN, OrderStatus.DELIVERED))
            .quantity(new Range<>(2, null))
            .build());
    return filters;
  }

  private static Order withId(Order order, UUID id) {
    return Order.restore(
        new OrderId(id), order.content(), order.status(), 1, order.placedAt(), order.placedBy());
  }

  private Order first() {
    return all.get(0);
  }

  private List<OrderSummary> forwards(OrderFilter filter, OrderSort sort) {
    List<OrderSummary> rows = new ArrayList<>();
    Cursor place = Cursor.first();
    while (place != null) {
      Slice<OrderSummary> page = search(filter, sort, place);
      assertThat(page.previous() == null).isEqualTo(rows.isEmpty());
      rows.addAll(page.items());
      place = page.next();
    }
    return rows;
  }

  private List<OrderSummary> backwards(OrderFilter filter, OrderSort sort) {
    List<OrderSummary> rows = new ArrayList<>();
    Cursor place = Cursor.last();
    while (place != null) {
      Slice<OrderSummary> page = search(filter, sort, place);
      assertThat(page.next() == null).isEqualTo(rows.isEmpty());
      rows.addAll(0, page.items());
      place = page.previous();
    }
    return rows;
  }

  private Slice<OrderSummary> search(OrderFilter filter, OrderSort sort, Cursor place) {
    return orders.search(new OrderQuery(filter, sort, SIZE, place));
  }

  private List<OrderSummary> expected(OrderFilter filter, OrderSort sort) {
    Comparator<OrderSummary> order = (a, b) -> compare(keys(sort, a), keys(sort, b));
    return all.stream()
        .filter(filter::includes)
        .map(OrderSummary::of)
        .sorted(sort.descending() ? Collections.reverseOrder(order) : order)
        .toList();
  }

  private static int direction(OrderSort sort) {
    return sort.descending() ? -1 : 1;
  }

  private static List<Comparable<?>> keys(OrderSort sort, OrderSummary row) {
    return sort.keys().stream().<Comparable<?>>map(field -> field.key(row)).toList();
  }

  /** Keys of one field are of one type, see {@link OrderField}. */
  @SuppressWarnings("unchecked")
  private static int compare(List<Comparable<?>> a, List<Comparable<?>> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = ((Comparable<Object>) a.get(i)).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
