package dev.docket.jpa;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderId;
import dev.docket.spi.PlacementRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Which order a key placed, as a row. */
@NullUnmarked
@Entity
@Table(name = "placements")
class PlacementRow {

  @Id
  @Column(name = "idempotency_key")
  private String key;

  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "digest")
  private String digest;

  @Column(name = "card_fingerprint")
  private String cardFingerprint;

  protected PlacementRow() {}

  static PlacementRow from(PlacementRecord record) {
    PlacementRow row = new PlacementRow();
    row.key = record.key().value();
    row.orderId = record.order().value();
    row.digest = record.digest();
    row.cardFingerprint = record.card().text();
    return row;
  }

  PlacementRecord toDomain() {
    return new PlacementRecord(
        new IdempotencyKey(key),
        new OrderId(orderId),
        digest,
        CardFingerprint.parse(cardFingerprint));
  }
}
