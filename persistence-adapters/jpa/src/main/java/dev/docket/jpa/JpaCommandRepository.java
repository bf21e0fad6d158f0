package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import java.time.Instant;
import java.util.Optional;

/** What commands came to, as rows. */
final class JpaCommandRepository implements CommandRepository {

  private static final String FORGET =
      "DELETE FROM CommandRow c WHERE c.ownerId = :owner AND c.recordedAt < :instant";

  private final JpaUnitOfWork unit;

  JpaCommandRepository(JpaUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void remember(CommandRecord record) {
    unit.writing().persist(CommandRow.from(record));
  }

  @Override
  public Optional<CommandRecord> find(AccountId owner, IdempotencyKey key) {
    CommandRow.Key id = new CommandRow.Key(owner.value(), key.value());
    return unit.read(entities -> Optional.ofNullable(entities.find(CommandRow.class, id)))
        .map(CommandRow::toDomain);
  }

  @Override
  public void forgetBefore(Instant instant, AccountId owner) {
    unit.writing()
        .createQuery(FORGET)
        .setParameter("owner", owner.value())
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
