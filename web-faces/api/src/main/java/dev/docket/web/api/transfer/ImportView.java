package dev.docket.web.api.transfer;

import dev.docket.transfer.ImportRun;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the import of a file is, as clients see it. */
record ImportView(
    UUID id,
    long version,
    String fileName,
    long bytes,
    ImportRun.State state,
    boolean interrupted,
    ImportRun.Progress progress,
    @Nullable Refusal refusal,
    Instant receivedAt,
    String receivedBy,
    Instant touchedAt) {

  /** Why a file as a whole can't be read. */
  record Refusal(String rule, List<String> args) {}

  /** The latest runs. */
  record All(List<ImportView> items) {}

  static ImportView of(ImportRun run, Instant now) {
    return new ImportView(
        run.id().value(),
        run.version(),
        run.fileName(),
        run.bytes(),
        run.state(),
        run.isInterrupted(now),
        run.progress(),
        run.refusal() == null ? null : new Refusal(run.refusal().rule(), run.refusal().args()),
        run.receivedAt(),
        run.receivedBy(),
        run.touchedAt());
  }
}
