package dev.docket.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.Orders;
import dev.docket.order.UserId;
import dev.docket.paging.Cursor;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportNotFoundException;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.State;
import dev.docket.transfer.OrderImports;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What imports promise, whatever they are kept in. Leaves what it imported behind. */
public abstract class OrderImportsContract {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private final UUID user = UUID.randomUUID();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final SettableClock clock =
      new SettableClock(OrderDrafts.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC));
  private final LineReader reader = new LineReader();
  private Orders orders;
  private OrderImports imports;

  /** For subclasses. */
  protected OrderImportsContract() {}

  /**
   * A builder with the repositories and the unit of work under test; the contract sets the rest.
   */
  protected abstract DocketBuilder book();

  /** The repository that the builder was given. */
  protected abstract ImportRepository repository();

  @BeforeEach
  void open() {
    Docket docket = book().clock(clock).fileReader(reader).background(background::add).build();
    orders = docket.orders();
    imports = docket.imports();
  }

  private ImportRun receive(String file) throws IOException {
    return receive(file, null, ANN);
  }

  private ImportRun receive(String file, @Nullable IdempotencyKey key, Actor by)
      throws IOException {
    return imports.receive(
        "in/orders.txt", new ByteArrayInputStream(file.getBytes(UTF_8)), key, by);
  }

  private ImportRun checked(String file) throws IOException {
    ImportRun run = receive(file);
    background.remove().run();
    return now(run);
  }

  private ImportRun now(ImportRun run) {
    return imports.find(run.id(), ANN).orElseThrow();
  }

  private long placed() {
    OrderFilter filter = OrderFilter.builder().user(new UserId(user)).build();
    return orders
        .search(new OrderQuery(filter, OrderSort.NEWEST_FIRST, 1, Cursor.first()), ANN)
        .total()
        .value();
  }

  private void assertRefused(String rule, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations()).extracting(Violation::rule).containsExactly(rule));
  }

  @Test
  void aFileIsReceivedThenCheckedThenImported() throws IOException {
    ImportRun received = receive("1\n0\n2\n");
    assertThat(received.state()).isEqualTo(State.CHECKING);
    assertThat(received.fileName()).isEqualTo("orders.txt");
    assertThat(received.bytes()).isEqualTo(6);
    background.remove().run();
    ImportRun checked = now(received);
    assertThat(checked.state()).isEqualTo(State.CHECKED);
    assertThat(checked.progress()).isEqualTo(new ImportRun.Progress(6, 3, 2, 0, 1, 1));
    assertThat(placed()).isZero();
    imports.start(received.id(), ANN);
    background.remove().run();
    ImportRun imported = now(received);
    assertThat(imported.state()).isEqualTo(State.IMPORTED);
    assertThat(imported.progress()).isEqualTo(checked.progress());
    assertThat(imports.problems(received.id(), 0, 10, ANN))
        .containsExactly(new ImportProblem(2, "pieces", "quantity.range", List.of("1", "1000000")));
    assertThat(placed()).isEqualTo(2);
    assertThat(imports.recent(1_000, ANN)).contains(imported);
  }

  @Test
  void aRunIsToldAsItIsKept() throws IOException {
    clock.advance(Duration.ofNanos(1_999));
    ImportRun received = receive("1\n");
    assertThat(received).isEqualTo(now(received));
    assertThat(received.receivedAt()).isEqualTo(clock.instant().minusNanos(999));
  }

  @Test
  void theSameFileWithTheSameKeyIsOneRun() throws IOException {
    IdempotencyKey key = new IdempotencyKey("once-" + user);
    ImportRun first = receive("1\n", key, ANN);
    background.remove().run();
    assertThat(receive("1\n", key, ANN)).isEqualTo(now(first));
    assertThat(background).isEmpty();
    assertRefused(OrderImports.KEY_REUSED_RULE, () -> receive("2\n", key, ANN));
    assertThat(receive("2\n", key, Actor.named("bob", Role.STAFF)).id()).isNotEqualTo(first.id());
  }

  @Test
  void ofManyEqualFilesAtOnceOneIsChecked() throws Exception {
    IdempotencyKey key = new IdempotencyKey("at-once-" + user);
    List<ImportId> runs = Together.call(10, () -> receive("1\n", key, ANN).id());
    assertThat(runs).containsOnly(runs.get(0));
    assertThat(background).hasSize(1);
  }

  @Test
  void manyLinesAreTakenInBatchesAndTheirProblemsKeepTheirOrder() throws IOException {
    StringBuilder file = new StringBuilder();
    IntStream.range(0, 1_234).forEach(i -> file.append(i % 10).append('\n'));
    ImportRun run = checked(file.toString());
    assertThat(run.progress().bad()).isEqualTo(124);
    assertThat(imports.problems(run.id(), 0, 1_000, ANN))
        .hasSize(124)
        .isSortedAccordingTo(Comparator.comparingLong(ImportProblem::line));
    assertThat(imports.problems(run.id(), 100, 5, ANN))
        .isEqualTo(imports.problems(run.id(), 0, 105, ANN).subList(100, 105));
    imports.start(run.id(), ANN);
    background.remove().run();
    assertThat(now(run).progress().good()).isEqualTo(1_110);
  }

  @Test
  void theSecondOfTwoClicksIsRefused() throws IOException {
    ImportRun run = checked("1\n");
    imports.start(run.id(), ANN);
    assertRefused(OrderImports.STATE_RULE, () -> imports.start(run.id(), ANN));
    background.remove().run();
    assertRefused(OrderImports.STATE_RULE, () -> imports.start(run.id(), ANN));
    assertThat(background).isEmpty();
  }

  @Test
  void ofManyClicksAtOnceOneStartsTheImport() throws Exception {
    ImportRun run = checked("1\n");
    List<Boolean> started =
        Together.call(
            10,
            () -> {
              try {
                imports.start(run.id(), ANN);
                return true;
              } catch (RuleViolationException refused) {
                return false;
              }
            });
    assertThat(started).containsOnlyOnce(true);
  }

  @Test
  void aPassThatBrokeOffIsGoneOnWithAndPlacesNothingTwice() throws IOException {
    String file = "1\n".repeat(1_200);
    ImportRun run = checked(file);
    imports.start(run.id(), ANN);
    reader.failAfter = 700;
    background.remove().run();
    assertThat(now(run).state()).isEqualTo(State.IMPORTING);
    assertThat(placed()).isEqualTo(500);
    assertRefused(OrderImports.STATE_RULE, () -> imports.start(run.id(), ANN));
    clock.advance(ImportRun.INTERRUPTED_AFTER.plusSeconds(1));
    assertThat(now(run).isInterrupted(imports.now())).isTrue();
    reader.failAfter = Integer.MAX_VALUE;
    imports.start(run.id(), ANN);
    background.remove().run();
    assertThat(now(run).state()).isEqualTo(State.IMPORTED);
    assertThat(now(run).progress()).isEqualTo(new ImportRun.Progress(2_400, 1_200, 700, 500, 0, 0));
  }

  @Test
  void aWorkerThatWasTakenOverStops() throws IOException {
    ImportRun run = checked("1\n");
    imports.start(run.id(), ANN);
    clock.advance(ImportRun.INTERRUPTED_AFTER.plusSeconds(1));
    imports.start(run.id(), ANN);
    Runnable slow = background.remove();
    background.remove().run();
    ImportRun done = now(run);
    slow.run();
    assertThat(now(run)).isEqualTo(done);
  }

  @Test
  void aLineWithoutAnIdIsKnownByWhatItSaysWhereverItStands() throws IOException {
    assertThat(imported("1\n0\n2\n2\n3\n").good()).isEqualTo(4);
    assertThat(imported("3\n2\n1\n2\n").alreadyThere()).isEqualTo(4);
    ImportRun.Progress more = imported("2\n4\n2\n2\n");
    assertThat(more.alreadyThere()).isEqualTo(2);
    assertThat(more.good()).isEqualTo(2);
    assertThat(placed()).isEqualTo(6);
  }

  private ImportRun.Progress imported(String file) throws IOException {
    ImportRun run = checked(file);
    imports.start(run.id(), ANN);
    background.remove().run();
    assertThat(now(run).progress()).isEqualTo(run.progress());
    return run.progress();
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAndForgotten() throws IOException {
    ImportRun run = checked("1\n".repeat(600) + "?\n");
    assertThat(run.state()).isEqualTo(State.REFUSED);
    assertThat(run.refusal()).isEqualTo(Violation.of("file.encoding", "file", 601));
    assertThat(repository().chunk(run.id(), 0)).isEmpty();
    assertRefused(OrderImports.STATE_RULE, () -> imports.start(run.id(), ANN));
  }

  @Test
  void anEmptyFileIsRefusedAtOnce() {
    assertRefused("file.empty", () -> receive(""));
  }

  @Test
  void anUnknownRunIsNotFound() {
    ImportId unknown = new ImportId(UUID.randomUUID());
    assertThat(imports.find(unknown, ANN)).isEmpty();
    assertThatThrownBy(() -> imports.start(unknown, ANN))
        .isInstanceOf(ImportNotFoundException.class);
  }

  @Test
  void whatWaitsIsSealedAndForgottenWhenImported() throws IOException {
    String secret = "4111111111111111";
    ImportRun run = checked("1\n" + secret + "\n");
    byte[] chunk = repository().chunk(run.id(), 0).orElseThrow();
    assertThat(new String(chunk, ISO_8859_1)).doesNotContain(secret);
    imports.start(run.id(), ANN);
    background.remove().run();
    assertThat(repository().chunk(run.id(), 0)).isEmpty();
  }

  @Test
  void whatWaitsTooLongIsForgotten() throws IOException {
    ImportRun run = checked("1\n");
    clock.advance(Duration.ofHours(OrderImports.KEPT_HOURS).plusSeconds(1));
    receive("2\n");
    assertRefused(OrderImports.CONTENT_GONE_RULE, () -> imports.start(run.id(), ANN));
  }

  @Test
  void aLargeFileIsKeptInChunksInItsOrder() throws IOException {
    String line = "1" + " ".repeat(98) + "\n";
    ImportRun run = checked(line.repeat(30_000));
    assertThat(run.progress())
        .isEqualTo(new ImportRun.Progress(3_000_000, 30_000, 30_000, 0, 0, 0));
    assertThat(repository().chunk(run.id(), 2)).isPresent();
  }

  @Test
  void nothingIsKeptOfAFileThatBreaksOff() {
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream(new byte[(1 << 20) + 1])) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (available() == 0) {
              throw new IOException("the line is dead");
            }
            return read;
          }
        };
    String name = user + ".csv";
    assertThatThrownBy(() -> imports.receive(name, broken, null, ANN))
        .isInstanceOf(IOException.class);
    ImportRun run =
        imports.recent(1_000, ANN).stream()
            .filter(any -> any.fileName().equals(name))
            .findAny()
            .orElseThrow();
    assertThat(run.state()).isEqualTo(State.REFUSED);
    assertThat(run.refusal()).isEqualTo(Violation.of(OrderImports.BROKEN_OFF_RULE, "file"));
    assertThat(repository().chunk(run.id(), 0)).isEmpty();
    assertThat(background).isEmpty();
  }

  /** Each line of the file is a quantity; a question mark makes the file unreadable. */
  private final class LineReader implements OrderFileReader {

    private int failAfter = Integer.MAX_VALUE;

    @Override
    public void read(InputStream content, Consumer<OrderLine> sink) throws IOException {
      BufferedReader lines = new BufferedReader(new InputStreamReader(content, UTF_8));
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.equals("?")) {
          throw RuleViolationException.of("file.encoding", "file", number);
        }
        if (number > failAfter) {
          throw new IOException("the power is gone");
        }
        OrderDraft draft = OrderDrafts.good().userId(user).quantity(line).build();
        sink.accept(new OrderLine(number, draft, Map.of("quantity", "pieces"), List.of()));
      }
    }
  }
}
