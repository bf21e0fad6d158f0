package dev.docket.jpa;

import dev.docket.order.FieldChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One field's change as a row. */
@NullUnmarked
@Embeddable
class FieldChangeRow {

  @Column(name = "field")
  private String field;

  @Column(name = "from_value")
  private @Nullable String from;

  @Column(name = "to_value")
  private @Nullable String to;

  protected FieldChangeRow() {}

  static FieldChangeRow from(FieldChange change) {
    FieldChangeRow row = new FieldChangeRow();
    row.field = change.field();
    row.from = change.from();
    row.to = change.to();
    return row;
  }

  FieldChange toDomain() {
    return new FieldChange(field, from, to);
  }
}
