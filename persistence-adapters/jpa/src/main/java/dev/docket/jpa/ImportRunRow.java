package dev.docket.jpa;

import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportRun;
import dev.docket.validation.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An import run as a row. */
@NullUnmarked
@Entity
@Table(name = "import_runs")
class ImportRunRow {

  @Id
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "bytes")
  private long bytes;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ImportRun.State state;

  @Column(name = "bytes_read")
  private long bytesRead;

  @Column(name = "lines_read")
  private long linesRead;

  @Column(name = "good")
  private long good;

  @Column(name = "already_there")
  private long alreadyThere;

  @Column(name = "bad")
  private long bad;

  @Column(name = "problems")
  private long problems;

  @Column(name = "refusal_rule")
  private @Nullable String refusalRule;

  @Column(name = "refusal_path")
  private @Nullable String refusalPath;

  @Column(name = "refusal_args")
  private @Nullable String refusalArgs;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "touched_at")
  private Instant touchedAt;

  protected ImportRunRow() {}

  static ImportRunRow from(ImportRun run) {
    ImportRunRow row = new ImportRunRow();
    row.id = run.id().value();
    row.version = run.version();
    row.fileName = run.fileName();
    row.receivedAt = run.receivedAt();
    row.receivedBy = run.receivedBy();
    row.change(run);
    return row;
  }

  /** Takes over what a step can change. The version goes up by itself when the row is written. */
  final void change(ImportRun run) {
    state = run.state();
    bytes = run.bytes();
    bytesRead = run.progress().bytesRead();
    linesRead = run.progress().lines();
    good = run.progress().good();
    alreadyThere = run.progress().alreadyThere();
    bad = run.progress().bad();
    problems = run.progress().problems();
    touchedAt = run.touchedAt();
    Violation refusal = run.refusal();
    refusalRule = refusal == null ? null : refusal.rule();
    refusalPath = refusal == null ? null : refusal.path();
    refusalArgs = refusal == null ? null : TextList.write(refusal.args());
  }

  ImportRun toDomain() {
    return new ImportRun(
        new ImportId(id),
        version,
        fileName,
        bytes,
        state,
        new ImportRun.Progress(bytesRead, linesRead, good, alreadyThere, bad, problems),
        refusal(),
        receivedAt,
        receivedBy,
        touchedAt);
  }

  private @Nullable Violation refusal() {
    return refusalRule == null
        ? null
        : new Violation(refusalRule, refusalPath, TextList.read(refusalArgs));
  }

  long version() {
    return version;
  }
}
