package dev.docket.inmemory;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.DuplicateKeyException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What commands came to, in memory. */
public final class InMemoryCommandRepository implements CommandRepository {

  private final InMemoryUnitOfWork unit;
  private final Map<Key, CommandRecord> records = new HashMap<>();

  private record Key(AccountId owner, IdempotencyKey key) {

    static Key of(CommandRecord record) {
      return new Key(record.owner(), record.key());
    }
  }

  /** Empty; writes within the given transactions. */
  public InMemoryCommandRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void remember(CommandRecord record) {
    unit.requireOpen();
    Key key = Key.of(record);
    if (records.containsKey(key)) {
      throw new DuplicateKeyException("an idempotency key is in use");
    }
    unit.write(() -> records.put(key, record), () -> records.remove(key));
  }

  @Override
  public Optional<CommandRecord> find(AccountId owner, IdempotencyKey key) {
    return unit.read(() -> Optional.ofNullable(records.get(new Key(owner, key))));
  }

  @Override
  public void forgetBefore(Instant instant, AccountId owner) {
    unit.requireOpen();
    List<CommandRecord> old =
        records.values().stream()
            .filter(record -> record.owner().equals(owner) && record.at().isBefore(instant))
            .toList();
    old.forEach(this::forget);
  }

  private void forget(CommandRecord record) {
    Key key = Key.of(record);
    unit.write(() -> records.remove(key), () -> records.put(key, record));
  }
}
