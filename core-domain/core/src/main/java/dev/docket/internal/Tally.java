package dev.docket.internal;

import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.Progress;
import java.time.Instant;

/** Adds up what the batches of a pass come to, version by version of its run. */
final class Tally {

  private ImportRun run;

  Tally(ImportRun run) {
    this.run = run;
  }

  ImportRun run() {
    return run;
  }

  void add(ImportBatch.Outcome outcome, long bytesRead, Instant at) {
    Progress before = run.progress();
    run =
        run.next(
            run.state(),
            new Progress(
                bytesRead,
                before.lines() + outcome.lines(),
                before.good() + outcome.good(),
                before.alreadyThere() + outcome.alreadyThere(),
                before.bad() + outcome.bad(),
                before.problems() + outcome.problems().size()),
            at);
  }
}
