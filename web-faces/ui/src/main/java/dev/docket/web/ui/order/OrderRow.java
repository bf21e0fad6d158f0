package dev.docket.web.ui.order;

import dev.docket.order.OrderSummary;
import dev.docket.web.ui.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the list, written out for its reader. */
final class OrderRow {

  private final Map<String, String> texts = new HashMap<>();

  private OrderRow() {}

  /** The texts of a row: ids whole and in parts, days as ISO 8601 writes them and as people do. */
  static Map<String, String> of(OrderSummary order, Viewer viewer) {
    OrderRow row = new OrderRow();
    row.putId("id", order.id());
    row.putId("user", order.userId());
    row.put("card", Cards.masked(order.brand(), order.lastFour()));
    row.put("store", order.storeCode());
    row.put("product", order.productCode());
    row.put("quantity", viewer.number(order.quantity()));
    row.putDay("ordered", order.orderDate(), viewer);
    row.putDay("ships", order.shippingDate(), viewer);
    row.putDay("delivered", order.deliveryDate(), viewer);
    row.put("status", viewer.label(order.status()));
    row.put("statusStyle", order.status().name().toLowerCase(Locale.ROOT));
    return row.texts;
  }

  private void put(String name, String text) {
    texts.put(name, text);
  }

  private void putId(String name, Object uuid) {
    ShortId id = ShortId.of(uuid);
    put(name, uuid.toString());
    put(name + "Head", id.head());
    put(name + "Middle", id.middle());
    put(name + "Tail", id.tail());
  }

  private void putDay(String name, @Nullable LocalDate day, Viewer viewer) {
    put(name, viewer.date(day));
    put(name + "Iso", Objects.toString(day, ""));
  }
}
