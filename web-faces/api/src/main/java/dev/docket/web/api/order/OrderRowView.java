package dev.docket.web.api.order;

import dev.docket.order.OrderStatus;
import dev.docket.order.OrderSummary;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list, as clients see it. */
record OrderRowView(
    UUID id,
    long version,
    OrderStatus status,
    UUID userId,
    CardView card,
    String storeCode,
    String productCode,
    int quantity,
    LocalDate orderDate,
    LocalDate shippingDate,
    @Nullable LocalDate deliveryDate) {

  static OrderRowView of(OrderSummary row) {
    return new OrderRowView(
        row.id(),
        row.version(),
        row.status(),
        row.userId(),
        new CardView(row.brand(), row.lastFour()),
        row.storeCode(),
        row.productCode(),
        row.quantity(),
        row.orderDate(),
        row.shippingDate(),
        row.deliveryDate());
  }
}
