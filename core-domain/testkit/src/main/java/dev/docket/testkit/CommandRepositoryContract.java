package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.UnitOfWork;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link CommandRepository} promises. Leaves the records that it added behind. */
public abstract class CommandRepositoryContract {

  private static final Instant AT = Instant.parse("2026-11-21T11:00:00.654321Z");

  private final AccountId ann = new AccountId(UUID.randomUUID());
  private final AccountId bob = new AccountId(UUID.randomUUID());
  private CommandRepository commands;
  private UnitOfWork unit;

  /** For subclasses. */
  protected CommandRepositoryContract() {}

  /** The repository under test, which may hold other records. */
  protected abstract CommandRepository repository();

  /** The unit of work that the repository writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    commands = repository();
    unit = unitOfWork();
  }

  private CommandRecord remembered(AccountId owner, String key, Instant at) {
    CommandRecord record =
        new CommandRecord(
            owner, new IdempotencyKey(key), "0123456789abcdef".repeat(4), UUID.randomUUID(), at);
    unit.run(() -> commands.remember(record));
    return record;
  }

  private void assertKnown(CommandRecord record) {
    assertThat(commands.find(record.owner(), record.key())).contains(record);
  }

  @Test
  void findsWhatWasRememberedByOwnerAndKey() {
    CommandRecord anns = remembered(ann, "key", AT);
    CommandRecord bobs = remembered(bob, "key", AT);

    assertKnown(anns);
    assertKnown(bobs);
    assertThat(commands.find(ann, new IdempotencyKey("Key"))).isEmpty();
  }

  @Test
  void keepsTheLongestKeyAndEveryCharacter() {
    assertKnown(remembered(ann, "~".repeat(IdempotencyKey.MAX_LENGTH), AT));
    assertKnown(remembered(ann, "'\"\\%_;--", AT));
  }

  @Test
  void refusesAKeyThatIsInUse() {
    CommandRecord first = remembered(ann, "key", AT);

    assertThatThrownBy(() -> remembered(ann, "key", AT)).isInstanceOf(DuplicateKeyException.class);
    assertKnown(first);
  }

  @Test
  void forgetsWhatTheOwnerDidBeforeTheInstant() {
    CommandRecord old = remembered(ann, "old", AT.minusNanos(1_000));
    CommandRecord recent = remembered(ann, "recent", AT);
    CommandRecord bobs = remembered(bob, "old", AT.minusNanos(1_000));
    unit.run(() -> commands.forgetBefore(AT, ann));

    assertThat(commands.find(ann, old.key())).isEmpty();
    assertKnown(recent);
    assertKnown(bobs);
  }

  @Test
  void whatFailsLeavesNothingBehind() {
    CommandRecord kept = remembered(ann, "kept", AT);
    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      commands.forgetBefore(AT.plusSeconds(1), ann);
                      remembered(ann, "new", AT);
                      throw new ArithmeticException();
                    }))
        .isInstanceOf(ArithmeticException.class);

    assertKnown(kept);
    assertThat(commands.find(ann, new IdempotencyKey("new"))).isEmpty();
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    CommandRecord known = remembered(ann, "key", AT);

    assertThatThrownBy(() -> commands.remember(known)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> commands.forgetBefore(AT, ann))
        .isInstanceOf(IllegalStateException.class);
  }
}
