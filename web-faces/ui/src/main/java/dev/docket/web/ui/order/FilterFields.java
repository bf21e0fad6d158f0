package dev.docket.web.ui.order;

import dev.docket.web.ui.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of the form that limits the list, each with what it was given and what is wrong. */
final class FilterFields {

  private static final String FROM = "From";
  private static final String TO = "To";
  private static final String DELIVERY_DATE = "deliveryDate";

  private record Field(String id, String label, String kind) {}

  private static final List<Field> EXACT =
      List.of(
          new Field("store", "Store", "text"),
          new Field("product", "Product", "text"),
          new Field("lastFour", "Last four of card", "numeric"),
          new Field("user", "User", "text"),
          new Field("id", "Order", "text"));

  private static final List<Field> RANGES =
      List.of(
          new Field("quantity", "Quantity", "number"),
          new Field("orderDate", "Ordered", "date"),
          new Field("shippingDate", "Ships", "date"),
          new Field(DELIVERY_DATE, "Delivered", "date"));

  private final Map<String, String> entered;
  private final Refusals refusals;

  FilterFields(Map<String, String> entered, Refusals refusals) {
    this.entered = entered;
    this.refusals = refusals;
  }

  /** The ids of all. */
  static List<String> ids() {
    return Stream.concat(
            EXACT.stream().map(Field::id),
            RANGES.stream().flatMap(range -> Stream.of(range.id() + FROM, range.id() + TO)))
        .toList();
  }

  /** The texts of each field that takes one value. */
  List<Map<String, String>> exact() {
    return EXACT.stream().map(this::exact).toList();
  }

  private Map<String, String> exact(Field field) {
    String refusal = refusal(field.id());
    return Map.of(
        "id", field.id(),
        "label", field.label(),
        "inputmode", field.kind(),
        "entered", entered(field.id()),
        "invalid", invalid(refusal),
        "refusal", refusal);
  }

  /** The texts of each pair of fields that take a range. */
  List<Map<String, String>> ranges(boolean deliveryDate) {
    return RANGES.stream()
        .filter(range -> deliveryDate || !range.id().equals(DELIVERY_DATE))
        .map(this::range)
        .toList();
  }

  private Map<String, String> range(Field range) {
    String from = refusal(range.id() + FROM);
    String to = refusal(range.id() + TO);
    return Map.of(
        "id", range.id(),
        "label", range.label(),
        "type", range.kind(),
        "from", entered(range.id() + FROM),
        "to", entered(range.id() + TO),
        "fromInvalid", invalid(from),
        "toInvalid", invalid(to),
        "refusal", from + to);
  }

  private String entered(String id) {
    return entered.getOrDefault(id, "");
  }

  private String refusal(String id) {
    return Objects.requireNonNullElse(refusals.of(id), "");
  }

  private static String invalid(String refusal) {
    return String.valueOf(!refusal.isEmpty());
  }
}
