package dev.docket.jpa;

import dev.docket.order.OrderChange;
import dev.docket.order.OrderId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A change of an order, other than its placing, as a row. */
@NullUnmarked
@Entity
@Table(name = "order_changes")
@IdClass(OrderChangeRow.Key.class)
class OrderChangeRow {

  @Id
  @Column(name = "order_id")
  private UUID orderId;

  @Id
  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private OrderChange.Kind kind;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "order_field_changes",
      joinColumns = {
        @JoinColumn(name = "order_id", referencedColumnName = "order_id"),
        @JoinColumn(name = "version", referencedColumnName = "version")
      })
  @OrderColumn(name = "position")
  private List<FieldChangeRow> fields;

  /** The primary key. */
  record Key(UUID orderId, long version) implements Serializable {}

  protected OrderChangeRow() {}

  static OrderChangeRow from(OrderChange change) {
    OrderChangeRow row = new OrderChangeRow();
    row.orderId = change.order().value();
    row.version = change.version();
    row.kind = change.kind();
    row.changedAt = change.at();
    row.changedBy = change.by();
    row.fields = change.fields().stream().map(FieldChangeRow::from).toList();
    return row;
  }

  OrderChange toDomain() {
    return new OrderChange(
        new OrderId(orderId),
        version,
        kind,
        changedAt,
        changedBy,
        fields.stream().map(FieldChangeRow::toDomain).toList());
  }
}
