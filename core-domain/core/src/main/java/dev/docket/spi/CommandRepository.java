package dev.docket.spi;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers what commands with a key came to, so that a repetition is told from a reuse. Writing
 * takes place within a {@link UnitOfWork}, together with what the command did; reading within and
 * without. Every method throws {@link StorageUnavailableException} when the storage can't serve
 * now. Safe for use by any number of threads.
 */
public interface CommandRepository {

  /**
   * Remembers a command.
   *
   * @throws DuplicateKeyException when the owner has used the key already
   */
  void remember(CommandRecord record);

  /** What the owner's command with this key came to. */
  Optional<CommandRecord> find(AccountId owner, IdempotencyKey key);

  /** Forgets the owner's commands from before the instant. */
  void forgetBefore(Instant instant, AccountId owner);
}
