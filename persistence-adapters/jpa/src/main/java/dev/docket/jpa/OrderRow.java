package dev.docket.jpa;

import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.StoredCard;
import dev.docket.order.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An order as a row. */
@NullUnmarked
@Entity
@Table(name = "orders")
class OrderRow {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "card_token")
  private UUID cardToken;

  @Enumerated(EnumType.STRING)
  @Column(name = "card_brand")
  private CardBrand cardBrand;

  @Column(name = "card_last_four")
  private String cardLastFour;

  @Column(name = "card_fingerprint")
  private String cardFingerprint;

  @Column(name = "store_code")
  private String storeCode;

  @Column(name = "product_code")
  private String productCode;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "order_date")
  private LocalDate orderDate;

  @Column(name = "shipping_date")
  private LocalDate shippingDate;

  @Column(name = "delivery_date")
  private @Nullable LocalDate deliveryDate;

  @Enumerated(EnumType.ORDINAL)
  @Column(name = "status")
  private OrderStatus status;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  protected OrderRow() {}

  static OrderRow from(Order order) {
    OrderRow row = new OrderRow();
    row.id = order.id().value();
    row.version = order.version();
    row.placedAt = order.placedAt();
    row.placedBy = order.placedBy();
    row.change(order);
    return row;
  }

  /** Takes over what a change can change. The version goes up by itself when the row is written. */
  final void change(Order order) {
    OrderContent content = order.content();
    userId = content.user().value();
    cardToken = content.card().token();
    cardBrand = content.card().brand();
    cardLastFour = content.card().lastFour();
    cardFingerprint = content.card().fingerprint().text();
    storeCode = content.store().value();
    productCode = content.product().value();
    quantity = content.quantity().value();
    orderDate = content.orderDate();
    shippingDate = content.shippingDate();
    deliveryDate = content.deliveryDate();
    status = order.status();
  }

  Order toDomain() {
    OrderContent content =
        new OrderContent(
            new UserId(userId),
            new StoredCard(
                cardToken, cardBrand, cardLastFour, CardFingerprint.parse(cardFingerprint)),
            new StoreCode(storeCode),
            new ProductCode(productCode),
            new Quantity(quantity),
            orderDate,
            shippingDate,
            deliveryDate);
    return Order.restore(new OrderId(id), content, status, version, placedAt, placedBy);
  }

  long version() {
    return version;
  }
}
