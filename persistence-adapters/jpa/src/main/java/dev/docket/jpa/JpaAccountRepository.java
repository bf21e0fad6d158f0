package dev.docket.jpa;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountQuery;
import dev.docket.account.Role;
import dev.docket.paging.Slice;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts as rows. */
final class JpaAccountRepository implements AccountRepository {

  private static final String BY_USERNAME = "SELECT a FROM AccountRow a WHERE a.usernameKey = :key";
  private static final String SAVE =
      "UPDATE AccountRow a SET a.version = :version, a.roles.staff = :staff, a.roles.admin = :admin,"
          + " a.locked = :locked, a.passwordChangedAt = :passwordChangedAt"
          + " WHERE a.id = :id AND a.version = :before";
  private static final String SAVE_HASH =
      "UPDATE AccountRow a SET a.passwordHash = :after WHERE a.id = :id AND a.passwordHash = :before";
  private static final String CHANGES =
      "SELECT c FROM AccountChangeRow c WHERE c.accountId = :id ORDER BY c.version";
  private static final String UNLOCKED = "SELECT a.id FROM AccountRow a WHERE a.locked = FALSE";
  private static final Map<Role, String> HOLDERS =
      Map.of(
          Role.USER, UNLOCKED,
          Role.STAFF, UNLOCKED + " AND a.roles.staff = TRUE",
          Role.ADMIN, UNLOCKED + " AND a.roles.admin = TRUE");

  private final JpaUnitOfWork unit;
  private final Database database;

  JpaAccountRepository(JpaUnitOfWork unit, Database database) {
    this.unit = unit;
    this.database = database;
  }

  @Override
  public void add(StoredAccount account, AccountChange registered) {
    EntityManager entities = unit.writing();
    entities.persist(AccountRow.from(account));
    // First, because the history refers to it.
    entities.flush();
    entities.persist(AccountChangeRow.from(registered));
  }

  @Override
  public void save(Account changed, AccountChange change) {
    EntityManager entities = unit.writing();
    if (Bulk.run(entities, SAVE, changed(changed)) == 0) {
      throw new StaleVersionException("the account was changed meanwhile");
    }
    entities.persist(AccountChangeRow.from(change));
  }

  private static Map<String, Object> changed(Account account) {
    return Map.of(
        "id", account.id().value(),
        "before", account.version() - 1,
        "version", account.version(),
        "staff", account.roles().contains(Role.STAFF),
        "admin", account.roles().contains(Role.ADMIN),
        "locked", account.locked(),
        "passwordChangedAt", account.passwordChangedAt());
  }

  @Override
  public void saveHash(AccountId id, PasswordHash before, PasswordHash after) {
    Map<String, Object> hashes =
        Map.of("id", id.value(), "before", before.value(), "after", after.value());
    if (Bulk.run(unit.writing(), SAVE_HASH, hashes) == 0) {
      throw new StaleVersionException("the password was changed meanwhile");
    }
  }

  @Override
  public Optional<StoredAccount> find(AccountId id) {
    return unit.read(entities -> Optional.ofNullable(entities.find(AccountRow.class, id.value())))
        .map(AccountRow::toStored);
  }

  @Override
  public Optional<StoredAccount> findByUsername(String usernameKey) {
    return unit.read(
        entities ->
            entities
                .createQuery(BY_USERNAME, AccountRow.class)
                .setParameter("key", usernameKey)
                .getResultStream()
                .map(AccountRow::toStored)
                .findFirst());
  }

  @Override
  public List<AccountChange> history(AccountId id) {
    return unit.read(
        entities ->
            entities
                .createQuery(CHANGES, AccountChangeRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(AccountChangeRow::toDomain)
                .toList());
  }

  @Override
  public Slice<Account> page(AccountQuery query) {
    return unit.read(entities -> new AccountSearch(query, database).run(entities));
  }

  @Override
  public boolean isHeld(Role role) {
    return unit.read(
        entities ->
            !entities
                .createQuery(HOLDERS.get(role), UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
  }
}
