package dev.docket.order;

import dev.docket.paging.Cursor;
import dev.docket.validation.Dates;
import dev.docket.validation.Entered;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Uuids;
import dev.docket.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A view of the order list as the parameters of a URL, and back. The names are the same wherever
 * the list is shown: {@code id, user, lastFour, card} (fingerprints with commas between them),
 * {@code store, product, quantityFrom, quantityTo, orderDateFrom, orderDateTo, shippingDateFrom,
 * shippingDateTo, deliveryDateFrom, deliveryDateTo, status} (names with commas between them, any
 * case), {@code sort, size, page} (a cursor). Parameters that are blank or missing set no
 * condition.
 */
public final class OrderParameters {

  private final Map<String, String> parameters;
  private final List<Violation> violations = new ArrayList<>();

  private OrderParameters(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads a view.
   *
   * @param parameters by name; names that are not of the list are ignored
   * @param defaultSize the rows of a page when there is no {@code size}
   * @throws RuleViolationException with every parameter that can't be read ({@code filter.format}),
   *     every range whose end lies before its beginning ({@code filter.range}), {@code
   *     sort.unknown}, {@code page.size} and {@code cursor.format}; the path is the parameter's
   *     name
   */
  public static OrderQuery parse(Map<String, String> parameters, int defaultSize) {
    return new OrderParameters(parameters).query(defaultSize);
  }

  /**
   * The parameters of a view, in a fixed order, without those that say nothing; the first page has
   * no {@code page}.
   */
  public static Map<String, String> of(OrderQuery query) {
    Map<String, String> parameters = of(query.filter());
    if (!query.sort().equals(OrderSort.NEWEST_FIRST)) {
      parameters.put("sort", query.sort().text());
    }
    parameters.put("size", String.valueOf(query.size()));
    if (query.position().kind() != Cursor.Kind.FIRST) {
      parameters.put("page", query.position().text());
    }
    return parameters;
  }

  /** The parameters of a filter alone, in a fixed order. */
  public static Map<String, String> of(OrderFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "id", filter.id(), OrderId::text);
    put(parameters, "user", filter.user(), UserId::text);
    put(parameters, "lastFour", filter.lastFour(), String::valueOf);
    putAll(parameters, "card", filter.cards().stream().map(CardFingerprint::text).toList());
    put(parameters, "store", filter.store(), StoreCode::value);
    put(parameters, "product", filter.product(), ProductCode::value);
    putRange(parameters, "quantity", filter.quantity());
    putRange(parameters, "orderDate", filter.orderDate());
    putRange(parameters, "shippingDate", filter.shippingDate());
    putRange(parameters, "deliveryDate", filter.deliveryDate());
    putAll(
        parameters, "status", filter.statuses().stream().sorted().map(OrderStatus::name).toList());
    return parameters;
  }

  private OrderQuery query(int defaultSize) {
    OrderFilter filter =
        OrderFilter.builder()
            .id(read("id", text -> new OrderId(Uuids.parse(text))))
            .user(read("user", text -> new UserId(Uuids.parse(text))))
            .lastFour(read("lastFour", OrderField::readLastFour))
            .cards(cards())
            .store(read("store", StoreCode::new))
            .product(read("product", ProductCode::new))
            .quantity(range("quantity", Integer::valueOf))
            .orderDate(range("orderDate", Dates::parse))
            .shippingDate(range("shippingDate", Dates::parse))
            .deliveryDate(range("deliveryDate", Dates::parse))
            .statuses(statuses())
            .build();
    OrderSort sort = orElse(attempt("sort", OrderSort::parse), OrderSort.NEWEST_FIRST);
    int size = orElse(attempt("size", OrderParameters::size), defaultSize);
    Cursor position = orElse(attempt("page", Cursor::parse), Cursor.first());
    if (!violations.isEmpty()) {
      throw new RuleViolationException(violations);
    }
    return new OrderQuery(filter, sort, size, position);
  }

  private static int size(String text) {
    Integer size = Entered.read(text, Integer::valueOf).value();
    if (size == null || size < 1 || size > OrderQuery.MAX_SIZE) {
      throw RuleViolationException.of("page.size", "size", 1, OrderQuery.MAX_SIZE);
    }
    return size;
  }

  private List<CardFingerprint> cards() {
    List<CardFingerprint> cards = read("card", list -> splitList(list, CardFingerprint::parse));
    return cards == null ? List.of() : cards;
  }

  private Set<OrderStatus> statuses() {
    List<OrderStatus> statuses =
        read(
            "status",
            list -> splitList(list, name -> OrderStatus.valueOf(name.toUpperCase(Locale.ROOT))));
    return statuses == null || statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses);
  }

  private static <T> List<T> splitList(String list, Function<String, T> reader) {
    return Arrays.stream(list.split(",")).map(String::strip).map(reader).toList();
  }

  private <T extends Comparable<? super T>> Range<T> range(
      String name, Function<String, T> reader) {
    T from = read(name + "From", reader);
    T to = read(name + "To", reader);
    if (from != null && to != null && from.compareTo(to) > 0) {
      violations.add(Violation.of("filter.range", name + "To"));
    }
    return new Range<>(from, to);
  }

  private <T> @Nullable T read(String name, Function<String, T> reader) {
    Entered<T> entered = Entered.read(parameters.get(name), reader);
    if (entered.isUnreadable()) {
      violations.add(Violation.of("filter.format", name));
    }
    return entered.value();
  }

  private <T> @Nullable T attempt(String name, Function<String, T> reader) {
    String text = parameters.get(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.apply(text.strip());
    } catch (RuleViolationException refused) {
      refused.violations().forEach(v -> violations.add(new Violation(v.rule(), name, v.args())));
      return null;
    }
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static <T> void put(
      Map<String, String> parameters, String name, @Nullable T value, Function<T, String> text) {
    if (value != null) {
      parameters.put(name, text.apply(value));
    }
  }

  private static void putAll(Map<String, String> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, values.stream().collect(Collectors.joining(",")));
    }
  }

  private static void putRange(Map<String, String> parameters, String name, Range<?> range) {
    put(parameters, name + "From", range.from(), String::valueOf);
    put(parameters, name + "To", range.to(), String::valueOf);
  }
}
