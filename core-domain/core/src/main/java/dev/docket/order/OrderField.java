package dev.docket.order;

import dev.docket.paging.Cursor;
import dev.docket.validation.Dates;
import dev.docket.validation.Uuids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the order list that it can be sorted by. A sort key is a String (compared by code
 * points: ids in lower case, codes with their case), an Integer or a LocalDate, never null.
 */
public enum OrderField {
  /** The order's id, as canonical text. */
  ID("id", OrderField::readUuid, row -> row.id().toString()),
  /** The user's id, as canonical text. */
  USER("user", OrderField::readUuid, row -> row.userId().toString()),
  /** The card's last four digits. */
  CARD("card", OrderField::readLastFour, OrderSummary::lastFour),
  /** The store's code. */
  STORE("store", text -> new StoreCode(text).value(), OrderSummary::storeCode),
  /** The product's code. */
  PRODUCT("product", text -> new ProductCode(text).value(), OrderSummary::productCode),
  /** How many. */
  QUANTITY(
      "quantity", text -> new Quantity(Integer.parseInt(text)).value(), OrderSummary::quantity),
  /** The day of the order. */
  ORDER_DATE("orderDate", Dates::parse, OrderSummary::orderDate),
  /** The day of shipping. */
  SHIPPING_DATE("shippingDate", Dates::parse, OrderSummary::shippingDate),
  /** The day of delivery; an order without one counts as {@link #NO_DATE}. */
  DELIVERY_DATE("deliveryDate", Dates::parse, OrderField::deliveryKey),
  /** The status, in the order of {@link OrderStatus}: the ordinal. */
  STATUS("status", OrderField::readStatus, row -> row.status().ordinal());

  /** What an order without a delivery date is sorted as: later than any other. */
  public static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

  private static final int LAST_FOUR = 4;

  private final String parameter;
  private final Function<String, Comparable<?>> reader;
  private final Function<OrderSummary, Comparable<?>> key;

  OrderField(
      String parameter,
      Function<String, Comparable<?>> reader,
      Function<OrderSummary, Comparable<?>> key) {
    this.parameter = parameter;
    this.reader = reader;
    this.key = key;
  }

  /** The name in URLs and requests. */
  public String parameter() {
    return parameter;
  }

  /** A row's sort key: a String, an Integer or a LocalDate. */
  public Comparable<?> key(OrderSummary row) {
    return key.apply(row);
  }

  /**
   * A sort key that an order can have, from its text in a cursor.
   *
   * @throws dev.docket.validation.RuleViolationException with {@code cursor.format}
   */
  public Comparable<?> parseKey(String text) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw Cursor.malformed();
    }
  }

  static Optional<OrderField> of(String parameter) {
    return Arrays.stream(values()).filter(field -> field.parameter.equals(parameter)).findFirst();
  }

  static String readLastFour(String text) {
    if (text.length() != LAST_FOUR || !CardNumber.hasOnlyDigits(text)) {
      throw new IllegalArgumentException("not the last four digits");
    }
    return text;
  }

  private static String readUuid(String text) {
    return Uuids.parse(text).toString();
  }

  private static int readStatus(String text) {
    int ordinal = Integer.parseInt(text);
    if (ordinal < 0 || ordinal >= OrderStatus.values().length) {
      throw new IllegalArgumentException("not the ordinal of a status");
    }
    return ordinal;
  }

  private static LocalDate deliveryKey(OrderSummary row) {
    LocalDate date = row.deliveryDate();
    return date == null ? NO_DATE : date;
  }
}
