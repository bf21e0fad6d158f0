package dev.docket.csv;

import static java.util.stream.Collectors.toMap;

import dev.docket.order.OrderDraft;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A column of an order file. */
enum Column {
  DATE_UUID("id", false, OrderDraft.Builder::id),
  USER_ID("userId", true, OrderDraft.Builder::userId),
  CARD_NUMBER("cardNumber", true, OrderDraft.Builder::cardNumber),
  CARD_BRAND("cardBrand", false, (draft, text) -> {}),
  STORE_CODE("storeCode", true, OrderDraft.Builder::storeCode),
  PRODUCT_CODE("productCode", true, OrderDraft.Builder::productCode),
  PRODUCT_QUANTITY("quantity", true, OrderDraft.Builder::quantity),
  ORDER_DATE("orderDate", true, OrderDraft.Builder::orderDate),
  SHIPPING_DATE("shippingDate", true, OrderDraft.Builder::shippingDate),
  DELIVERY_DATE("deliveryDate", false, OrderDraft.Builder::deliveryDate),
  STATUS("status", false, (draft, text) -> {});

  /** The header's name for each path of a draft. */
  static final Map<String, String> NAMES =
      Arrays.stream(values()).collect(toMap(column -> column.path, Column::header));

  private final String path;
  private final boolean required;
  private final BiConsumer<OrderDraft.Builder, String> setter;

  Column(String path, boolean required, BiConsumer<OrderDraft.Builder, String> setter) {
    this.path = path;
    this.required = required;
    this.setter = setter;
  }

  /** The name in a header that Docket writes. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  void set(OrderDraft.Builder draft, String text) {
    setter.accept(draft, text);
  }

  static Stream<Column> requiredOnes() {
    return Arrays.stream(values()).filter(column -> column.required);
  }

  /** The column of a header's name, in any case, with blanks or hyphens for the low lines. */
  static Optional<Column> of(String header) {
    String name = header.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
  }
}
