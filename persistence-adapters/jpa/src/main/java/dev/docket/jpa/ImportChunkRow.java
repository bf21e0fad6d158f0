package dev.docket.jpa;

import dev.docket.transfer.ImportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A piece of a file that waits to be imported, as a row. */
@NullUnmarked
@Entity
@Table(name = "import_chunks")
@IdClass(ImportChunkRow.Key.class)
class ImportChunkRow {

  @Id
  @Column(name = "run_id")
  private UUID runId;

  @Id
  @Column(name = "chunk_index")
  private int index;

  @Lob
  @Column(name = "sealed")
  private byte[] sealed;

  /** The primary key. */
  record Key(UUID runId, int index) implements Serializable {}

  protected ImportChunkRow() {}

  static ImportChunkRow from(ImportId run, int index, byte[] sealed) {
    ImportChunkRow row = new ImportChunkRow();
    row.runId = run.value();
    row.index = index;
    row.sealed = sealed.clone();
    return row;
  }

  byte[] toDomain() {
    return sealed;
  }
}
