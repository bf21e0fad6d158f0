package dev.docket.internal;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import dev.docket.account.Actor;
import dev.docket.order.Orders;
import dev.docket.signal.ImportPassEnded;
import dev.docket.signal.ImportPassEnded.Outcome;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.SignalListener;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.State;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One pass over a file: a dry run or the import. A pass that fails counts as interrupted and can be
 * gone on with.
 */
final class ImportPass {

  private static final System.Logger LOG = System.getLogger(ImportPass.class.getName());

  private final ImportRepository imports;
  private final UnitOfWork unit;
  private final ImportContent content;
  private final OrderFileReader reader;
  private final Orders orders;
  private final Clock clock;
  private final SignalListener signals;

  ImportPass(
      ImportRepository imports,
      UnitOfWork unit,
      ImportContent content,
      OrderFileReader reader,
      Orders orders,
      Clock clock,
      SignalListener signals) {
    this.imports = imports;
    this.unit = unit;
    this.content = content;
    this.reader = reader;
    this.orders = orders;
    this.clock = clock;
    this.signals = signals;
  }

  void over(ImportRun run, Actor by) {
    Instant begin = clock.instant();
    passed(run, by)
        .map(outcome -> new ImportPassEnded(outcome, Duration.between(begin, clock.instant())))
        .ifPresent(signals::on);
  }

  /** Empty when another worker has taken over. */
  private Optional<Outcome> passed(ImportRun run, Actor by) {
    try {
      CountedInput input = content.read(run.id());
      ImportBatch batch = new ImportBatch(orders, by, run.state() == State.CHECKING);
      Tally tally = new Tally(run);
      reader.read(input, line -> take(line, batch, tally, input));
      settle(batch, tally, input);
      return Optional.of(finish(tally.run()));
    } catch (RuleViolationException refused) {
      refuse(run, refused);
      return Optional.of(Outcome.REFUSED);
    } catch (StaleVersionException takenOver) {
      LOG.log(INFO, "Import run {0} was taken over by another worker.", run.id().text());
      return Optional.empty();
    } catch (IOException | RuntimeException failed) {
      LOG.log(
          ERROR,
          "Import run " + run.id().text() + " was interrupted; it can be continued.",
          failed);
      return Optional.of(Outcome.INTERRUPTED);
    }
  }

  private void take(OrderLine line, ImportBatch batch, Tally tally, CountedInput input) {
    batch.add(line);
    if (batch.isFull()) {
      settle(batch, tally, input);
    }
  }

  private void settle(ImportBatch batch, Tally tally, CountedInput input) {
    ImportBatch.Outcome outcome = batch.settle();
    long from = tally.run().progress().problems();
    tally.add(outcome, input.count(), clock.instant());
    unit.run(
        () -> {
          imports.save(tally.run());
          imports.addProblems(tally.run().id(), from, outcome.problems());
        });
  }

  private Outcome finish(ImportRun run) {
    State done = run.state() == State.CHECKING ? State.CHECKED : State.IMPORTED;
    unit.run(
        () -> {
          imports.save(run.next(done, run.progress(), clock.instant()));
          if (done == State.IMPORTED) {
            imports.dropContent(run.id());
          }
        });
    return done == State.CHECKED ? Outcome.CHECKED : Outcome.IMPORTED;
  }

  private void refuse(ImportRun run, RuleViolationException refused) {
    unit.run(
        () -> {
          ImportRun latest = imports.find(run.id()).orElse(run);
          imports.save(latest.refused(refused.violations().get(0), clock.instant()));
          imports.dropContent(run.id());
        });
  }
}
