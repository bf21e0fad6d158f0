package dev.docket.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Who may tell the events, as the only row of its table. */
@NullUnmarked
@Entity
@Table(name = "event_lease")
class EventLeaseRow {

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "holder")
  private String holder;

  @Column(name = "lasts_until")
  private Instant lastsUntil;

  protected EventLeaseRow() {}
}
