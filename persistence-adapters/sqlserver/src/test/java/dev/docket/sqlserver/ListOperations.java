package dev.docket.sqlserver;

import dev.docket.jpa.JpaPersistence;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Range;
import dev.docket.order.StoreCode;
import dev.docket.order.UserId;
import dev.docket.paging.Cursor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The pages of the list of orders: by each sort, by each filter, and by both. */
final class ListOperations {

  private static final int SIZE = 20;
  private static final UUID ID = new UUID(1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final Map<String, OrderFilter> FILTERS =
      Map.ofEntries(
          Map.entry("id", OrderFilter.builder().id(new OrderId(ID)).build()),
          Map.entry("user", OrderFilter.builder().user(new UserId(ID)).build()),
          Map.entry("last-four", OrderFilter.builder().lastFour("1111").build()),
          Map.entry("card", OrderFilter.builder().cards(List.of(card(1))).build()),
          Map.entry("cards", OrderFilter.builder().cards(List.of(card(1), card(2))).build()),
          Map.entry("store", OrderFilter.builder().store(new StoreCode("S1")).build()),
          Map.entry("product", OrderFilter.builder().product(new ProductCode("P1")).build()),
          Map.entry("quantity", OrderFilter.builder().quantity(new Range<>(1, 9)).build()),
          Map.entry("one-quantity", OrderFilter.builder().quantity(new Range<>(9, 9)).build()),
          Map.entry("order-date", OrderFilter.builder().orderDate(new Range<>(DAY, null)).build()),
          Map.entry(
              "shipping-date", OrderFilter.builder().shippingDate(new Range<>(null, DAY)).build()),
          Map.entry(
              "delivery-date", OrderFilter.builder().deliveryDate(new Range<>(DAY, null)).build()),
          Map.entry("status", OrderFilter.builder().statuses(Set.of(OrderStatus.OPEN)).build()),
          Map.entry(
              "statuses",
              OrderFilter.builder()
                  .statuses(Set.of(OrderStatus.OPEN, OrderStatus.SHIPPED))
                  .build()),
          Map.entry(
              "store-and-status",
              OrderFilter.builder()
                  .store(new StoreCode("S1"))
                  .statuses(Set.of(OrderStatus.OPEN))
                  .build()));

  private final JpaPersistence persistence;

  ListOperations(JpaPersistence persistence) {
    this.persistence = persistence;
  }

  private static CardFingerprint card(int number) {
    return new CardFingerprint("key", "%064d".formatted(number));
  }

  Stream<Operation> all() {
    OrderSort byQuantity = new OrderSort(OrderField.QUANTITY, false);
    Stream<Operation> sorts = Arrays.stream(OrderField.values()).map(this::sorted);
    Stream<Operation> filters =
        FILTERS.entrySet().stream()
            .map(f -> filtered("filter-" + f.getKey(), f.getValue(), OrderSort.NEWEST_FIRST));
    Stream<Operation> both =
        FILTERS.entrySet().stream()
            .map(f -> filtered("by-quantity-filter-" + f.getKey(), f.getValue(), byQuantity));
    return Stream.of(sorts, filters, both).flatMap(all -> all);
  }

  private Operation sorted(OrderField field) {
    return new Operation(
        "orders.search.sort-" + field.parameter(),
        () -> {
          search(OrderFilter.ALL, new OrderSort(field, false), "first", "next", "previous", "last");
          search(OrderFilter.ALL, new OrderSort(field, true), "first", "next");
        });
  }

  private Operation filtered(String name, OrderFilter filter, OrderSort sort) {
    return new Operation("orders.search." + name, () -> search(filter, sort, "first", "next"));
  }

  private void search(OrderFilter filter, OrderSort sort, String... pages) {
    List<String> keys = sort.keys().stream().map(ListOperations::key).toList();
    for (String page : pages) {
      Cursor position =
          switch (page) {
            case "next" -> Cursor.after(sort.text(), keys);
            case "previous" -> Cursor.before(sort.text(), keys);
            case "last" -> Cursor.last();
            default -> Cursor.first();
          };
      persistence.orders().search(new OrderQuery(filter, sort, SIZE, position));
    }
  }

  private static String key(OrderField field) {
    return switch (field) {
      case ID, USER -> ID.toString();
      case CARD -> "1111";
      case STORE -> "S1";
      case PRODUCT -> "P1";
      case QUANTITY -> "9";
      case ORDER_DATE, SHIPPING_DATE, DELIVERY_DATE -> DAY.toString();
      case STATUS -> "1";
    };
  }
}
