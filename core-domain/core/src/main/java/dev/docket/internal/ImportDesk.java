package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportNotFoundException;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.Progress;
import dev.docket.transfer.ImportRun.State;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Receives files, and hands each pass over one to the background. */
final class ImportDesk implements OrderImports {

  private static final Duration KEPT = Duration.ofHours(KEPT_HOURS);
  private static final String FILE = "file";
  private static final int MAX_NAME = 200;

  private final ImportRepository imports;
  private final ImportKeys keys;
  private final UnitOfWork unit;
  private final ImportContent content;
  private final ImportPass pass;
  private final UuidV7 ids;
  private final Clock clock;
  private final Executor background;

  ImportDesk(
      ImportRepository imports,
      ImportKeys keys,
      UnitOfWork unit,
      ImportContent content,
      ImportPass pass,
      UuidV7 ids,
      Clock clock,
      Executor background) {
    this.imports = imports;
    this.keys = keys;
    this.unit = unit;
    this.content = content;
    this.pass = pass;
    this.ids = ids;
    this.clock = clock;
    this.background = background;
  }

  @Override
  public ImportRun receive(
      String fileName, InputStream file, @Nullable IdempotencyKey key, Actor by)
      throws IOException {
    by.require(Role.STAFF);
    return key == null
        ? receive(receiving(fileName, by), file, by)
        : receiveOnce(fileName, new ImportKeys.Content(file), key, by);
  }

  private ImportRun receive(ImportRun receiving, InputStream file, Actor by) throws IOException {
    ImportRun run = receiving.received(write(receiving, file), now());
    unit.run(() -> imports.save(run));
    return started(run, by);
  }

  private ImportRun receiveOnce(
      String fileName, ImportKeys.Content file, IdempotencyKey key, Actor by) throws IOException {
    Optional<CommandRecord> earlier = keys.find(key, by);
    if (earlier.isPresent()) {
      return repeated(earlier.get(), file);
    }
    ImportRun receiving = receiving(fileName, by);
    long bytes = write(receiving, file);
    CommandRecord record = keys.record(key, file, receiving.id(), now(), by);
    try {
      return started(save(receiving.received(bytes, now()), record), by);
    } catch (DuplicateKeyException sentTwiceAtOnce) {
      refuse(receiving, Violation.of(SENT_TWICE_RULE, FILE));
      return repeated(keys.find(key, by).orElseThrow(() -> sentTwiceAtOnce), file);
    }
  }

  private ImportRun repeated(CommandRecord earlier, ImportKeys.Content file) throws IOException {
    if (!keys.isOf(file, earlier)) {
      throw RuleViolationException.of(KEY_REUSED_RULE, "idempotencyKey");
    }
    ImportId id = new ImportId(earlier.result());
    return imports.find(id).orElseThrow(() -> new ImportNotFoundException(id));
  }

  private ImportRun receiving(String fileName, Actor by) {
    ImportRun receiving =
        ImportRun.receiving(new ImportId(ids.next()), baseName(fileName), now(), by.name());
    unit.run(
        () -> {
          imports.dropContentReceivedBefore(now().minus(KEPT));
          imports.save(receiving);
        });
    return receiving;
  }

  private ImportRun save(ImportRun run, CommandRecord record) {
    unit.run(
        () -> {
          imports.save(run);
          keys.remember(record);
        });
    return run;
  }

  private ImportRun started(ImportRun run, Actor by) {
    background.execute(() -> pass.over(run, by));
    return run;
  }

  private long write(ImportRun receiving, InputStream file) throws IOException {
    try {
      long bytes = content.write(receiving.id(), file);
      if (bytes == 0) {
        throw RuleViolationException.of("file.empty", FILE);
      }
      return bytes;
    } catch (RuleViolationException empty) {
      refuse(receiving, empty.violations().get(0));
      throw empty;
    } catch (IOException brokenOff) {
      refuse(receiving, Violation.of(BROKEN_OFF_RULE, FILE));
      throw brokenOff;
    }
  }

  private void refuse(ImportRun receiving, Violation reason) {
    unit.run(
        () -> {
          imports.save(receiving.refused(reason, now()));
          imports.dropContent(receiving.id());
        });
  }

  @Override
  public ImportRun start(ImportId id, Actor by) {
    by.require(Role.STAFF);
    ImportRun run = imports.find(id).orElseThrow(() -> new ImportNotFoundException(id));
    if (run.state() != State.CHECKED && !run.isInterrupted(now())) {
      throw refused(run);
    }
    if (imports.chunk(id, 0).isEmpty()) {
      throw RuleViolationException.of(CONTENT_GONE_RULE, FILE, KEPT_HOURS);
    }
    State next = run.state() == State.CHECKING ? State.CHECKING : State.IMPORTING;
    ImportRun started = run.next(next, Progress.NONE, now());
    claim(started);
    background.execute(() -> pass.over(started, by));
    return started;
  }

  private void claim(ImportRun started) {
    try {
      unit.run(
          () -> {
            imports.save(started);
            imports.clearProblems(started.id());
          });
    } catch (StaleVersionException claimedByAnother) {
      throw refused(imports.find(started.id()).orElse(started));
    }
  }

  private static RuleViolationException refused(ImportRun run) {
    return RuleViolationException.of(STATE_RULE, "state", run.state());
  }

  private static String baseName(String fileName) {
    int separator = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String name = fileName.substring(separator + 1).strip();
    return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
  }

  @Override
  public Optional<ImportRun> find(ImportId id, Actor by) {
    by.require(Role.STAFF);
    return imports.find(id);
  }

  @Override
  public List<ImportRun> recent(int limit, Actor by) {
    by.require(Role.STAFF);
    return imports.recent(limit);
  }

  @Override
  public List<ImportProblem> problems(ImportId id, long from, int limit, Actor by) {
    by.require(Role.STAFF);
    return imports.problems(id, from, limit);
  }

  @Override
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
