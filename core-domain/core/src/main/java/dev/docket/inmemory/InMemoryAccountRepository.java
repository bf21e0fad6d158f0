package dev.docket.inmemory;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountQuery;
import dev.docket.account.Role;
import dev.docket.account.Username;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts in memory. */
public final class InMemoryAccountRepository implements AccountRepository {

  private static final Comparator<Account> BY_NAME = comparing(InMemoryAccountRepository::keyOf);

  private final InMemoryUnitOfWork unit;
  private final Map<AccountId, StoredAccount> accounts = new HashMap<>();
  private final Map<AccountId, List<AccountChange>> changes = new HashMap<>();

  /** Empty; writes within the given transactions. */
  public InMemoryAccountRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  private static String keyOf(Account account) {
    return account.username().key();
  }

  @Override
  public void add(StoredAccount added, AccountChange registered) {
    unit.requireOpen();
    AccountId id = added.account().id();
    if (accounts.containsKey(id) || byUsername(keyOf(added.account())).isPresent()) {
      throw new DuplicateKeyException("an account's id or username is in use");
    }
    unit.write(
        () -> {
          accounts.put(id, added);
          changes.put(id, new ArrayList<>(List.of(registered)));
        },
        () -> {
          accounts.remove(id);
          changes.remove(id);
        });
  }

  @Override
  public void save(Account changed, AccountChange change) {
    unit.requireOpen();
    StoredAccount stored = accounts.get(changed.id());
    if (stored == null || stored.account().version() + 1 != changed.version()) {
      throw new StaleVersionException("the account was changed meanwhile");
    }
    List<AccountChange> history = requireNonNull(changes.get(changed.id()));
    unit.write(
        () -> {
          accounts.put(changed.id(), new StoredAccount(changed, stored.hash()));
          history.add(change);
        },
        () -> {
          accounts.put(changed.id(), stored);
          history.remove(history.size() - 1);
        });
  }

  @Override
  public void saveHash(AccountId id, PasswordHash before, PasswordHash after) {
    unit.requireOpen();
    StoredAccount stored = accounts.get(id);
    if (stored == null || !stored.hash().equals(before)) {
      throw new StaleVersionException("the password was changed meanwhile");
    }
    unit.write(
        () -> accounts.put(id, new StoredAccount(stored.account(), after)),
        () -> accounts.put(id, stored));
  }

  @Override
  public Optional<StoredAccount> find(AccountId id) {
    return unit.read(() -> Optional.ofNullable(accounts.get(id)));
  }

  @Override
  public Optional<StoredAccount> findByUsername(String usernameKey) {
    return unit.read(() -> byUsername(usernameKey));
  }

  private Optional<StoredAccount> byUsername(String key) {
    return accounts.values().stream()
        .filter(stored -> keyOf(stored.account()).equals(key))
        .findFirst();
  }

  @Override
  public List<AccountChange> history(AccountId id) {
    return unit.read(() -> List.copyOf(changes.getOrDefault(id, List.of())));
  }

  @Override
  public boolean isHeld(Role role) {
    return unit.read(
        () -> all().anyMatch(account -> !account.locked() && account.roles().contains(role)));
  }

  @Override
  public Slice<Account> page(AccountQuery query) {
    String prefix = Username.keyOf(query.startsWith());
    List<Account> matching =
        unit.read(() -> all().filter(account -> keyOf(account).startsWith(prefix)).toList());
    Cursor position = query.position();
    boolean backwards = position.kind().backwards();
    List<Account> found =
        matching.stream()
            .filter(account -> isPast(account, position))
            .sorted(backwards ? BY_NAME.reversed() : BY_NAME)
            .limit(query.size() + 1L)
            .toList();
    return Slice.ofWalk(
        found,
        query.size(),
        position,
        AccountQuery.SORT,
        account -> List.of(keyOf(account)),
        Count.capped(matching.size()));
  }

  private static boolean isPast(Account account, Cursor position) {
    if (position.keys().isEmpty()) {
      return true;
    }
    int order = keyOf(account).compareTo(position.keys().get(0));
    return position.kind().backwards() ? order < 0 : order > 0;
  }

  private Stream<Account> all() {
    return accounts.values().stream().map(StoredAccount::account);
  }
}
