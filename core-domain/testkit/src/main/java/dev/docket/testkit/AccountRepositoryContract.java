package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountQuery;
import dev.docket.account.Role;
import dev.docket.account.Username;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AccountRepository} promises, wherever accounts are kept. */
public abstract class AccountRepositoryContract {

  private static final int THREADS = 8;

  private final StoredAccount ann = People.account(People.newName(), Role.USER);
  private AccountRepository accounts;
  private UnitOfWork unit;

  /** For subclasses. */
  protected AccountRepositoryContract() {}

  /** The repository under test, without any account. */
  protected abstract AccountRepository empty();

  /** What it writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    accounts = empty();
    unit = unitOfWork();
  }

  private StoredAccount add(StoredAccount account) {
    unit.run(() -> accounts.add(account, People.registered(account)));
    return account;
  }

  private void save(Account changed, AccountChange.Kind kind) {
    unit.run(() -> accounts.save(changed, People.change(changed, kind)));
  }

  @Test
  void findsWhatWasAdded() {
    add(ann);
    Account account = ann.account();

    assertThat(accounts.find(account.id())).contains(ann);
    assertThat(accounts.findByUsername(account.username().key())).contains(ann);
    assertThat(accounts.history(account.id())).containsExactly(People.registered(ann));
    assertThat(accounts.find(new AccountId(UUID.randomUUID()))).isEmpty();
    assertThat(accounts.findByUsername("nobody")).isEmpty();
    assertThat(accounts.history(new AccountId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void keepsNamesOfAnyScript() {
    StoredAccount other = People.account("Ärger.木-straße_" + UUID.randomUUID(), Role.USER);
    add(other);

    assertThat(accounts.findByUsername(other.account().username().key())).contains(other);
  }

  @Test
  void refusesANameInAnotherCase() {
    add(ann);
    String sameName = ann.account().username().value().toUpperCase(Locale.ROOT);

    assertThatThrownBy(() -> add(People.account(sameName, Role.USER)))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void ofManyAtOnceOneGetsTheName() throws Exception {
    String name = People.newName();
    Callable<Boolean> registration = () -> adds(People.account(name, Role.USER));

    assertThat(Together.call(THREADS, registration)).containsOnlyOnce(true);
  }

  private boolean adds(StoredAccount account) {
    try {
      add(account);
      return true;
    } catch (DuplicateKeyException lost) {
      return false;
    }
  }

  @Test
  void keepsAChangeWithItsHistory() {
    add(ann);
    Account promoted = ann.account().withRoles(Set.of(Role.ADMIN));
    save(promoted, AccountChange.Kind.ROLES_CHANGED);
    Account locked = promoted.withLock(true);
    save(locked, AccountChange.Kind.LOCKED);

    assertThat(accounts.find(locked.id())).contains(new StoredAccount(locked, ann.hash()));
    assertThat(accounts.history(locked.id()))
        .containsExactly(
            People.registered(ann),
            People.change(promoted, AccountChange.Kind.ROLES_CHANGED),
            People.change(locked, AccountChange.Kind.LOCKED));
  }

  @Test
  void refusesAChangeOfAnotherVersion() {
    Account changed = ann.account().withLock(true);
    assertThatThrownBy(() -> save(changed, AccountChange.Kind.LOCKED))
        .isInstanceOf(StaleVersionException.class);
    add(ann);
    save(changed, AccountChange.Kind.LOCKED);

    assertThatThrownBy(() -> save(changed, AccountChange.Kind.LOCKED))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void ofManyAtOnceOneChanges() throws Exception {
    add(ann);
    Callable<Boolean> change = this::locks;

    assertThat(Together.call(THREADS, change)).containsOnlyOnce(true);
    assertThat(accounts.history(ann.account().id())).hasSize(2);
  }

  private boolean locks() {
    try {
      save(ann.account().withLock(true), AccountChange.Kind.LOCKED);
      return true;
    } catch (StaleVersionException lost) {
      return false;
    }
  }

  @Test
  void replacesTheHashThatIsThere() {
    add(ann);
    PasswordHash next = new PasswordHash("$plain$next");
    AccountId id = ann.account().id();
    unit.run(() -> accounts.saveHash(id, ann.hash(), next));

    assertThat(accounts.find(id)).contains(new StoredAccount(ann.account(), next));
    assertThatThrownBy(() -> unit.run(() -> accounts.saveHash(id, ann.hash(), next)))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void seesWhatTheUnitOfWorkHasWritten() {
    add(ann);
    Account changed = ann.account().withPasswordChanged(People.NOON.plusSeconds(1));
    PasswordHash next = new PasswordHash("$plain$next");
    unit.run(
        () -> {
          accounts.save(changed, People.change(changed, AccountChange.Kind.PASSWORD_CHANGED));
          accounts.saveHash(changed.id(), ann.hash(), next);
          assertThat(accounts.find(changed.id())).contains(new StoredAccount(changed, next));
        });

    assertThat(accounts.find(changed.id())).contains(new StoredAccount(changed, next));
  }

  @Test
  void knowsWhetherSomebodyHasARole() {
    assertThat(accounts.isHeld(Role.USER)).isFalse();
    add(ann);
    assertThat(accounts.isHeld(Role.USER)).isTrue();
    assertThat(accounts.isHeld(Role.ADMIN)).isFalse();

    Account admin = ann.account().withRoles(Set.of(Role.ADMIN));
    save(admin, AccountChange.Kind.ROLES_CHANGED);
    assertThat(accounts.isHeld(Role.ADMIN)).isTrue();
    assertThat(accounts.isHeld(Role.STAFF)).isFalse();

    save(admin.withLock(true), AccountChange.Kind.LOCKED);
    assertThat(accounts.isHeld(Role.ADMIN)).isFalse();
  }

  @Test
  void pagesByNameForthAndBack() {
    List.of("bob", "Ann", "cid_x", "cidAx", "Dora")
        .forEach(name -> add(People.account(name, Role.USER)));

    Slice<Account> first = page("", Cursor.first());
    assertThat(names(first)).containsExactly("Ann", "bob");
    assertThat(first.previous()).isNull();
    assertThat(first.total().value()).isEqualTo(5);

    Slice<Account> second = page("", Objects.requireNonNull(first.next()));
    assertThat(names(second)).containsExactly("cid_x", "cidAx");
    Slice<Account> last = page("", Objects.requireNonNull(second.next()));
    assertThat(names(last)).containsExactly("Dora");
    assertThat(last.next()).isNull();
    assertThat(names(page("", Objects.requireNonNull(last.previous()))))
        .containsExactly("cid_x", "cidAx");
    assertThat(names(page("", Cursor.last()))).containsExactly("cidAx", "Dora");
  }

  @Test
  void pagesWhatBeginsWithATextThatIsNoPattern() {
    List.of("bob", "cid_x", "cidAx", "Cidre").forEach(name -> add(People.account(name, Role.USER)));

    assertThat(names(page("CID", Cursor.first()))).containsExactly("cid_x", "cidAx");
    assertThat(names(page("cid_", Cursor.first()))).containsExactly("cid_x");
    Slice<Account> none = page("%", Cursor.first());
    assertThat(none.items()).isEmpty();
    assertThat(none.total().value()).isZero();
  }

  @Test
  void pagesWhatBeginsWithACharacterAndGoesOnWithARareOne() {
    List.of("\u738b", "\u738b\ud842\udfb7", "\u738c", "\ud842\udfb7a", "\ud842\udfb8")
        .forEach(name -> add(People.account(name, Role.USER)));

    assertThat(names(page("\u738b", Cursor.first())))
        .containsExactly("\u738b", "\u738b\ud842\udfb7");
    assertThat(names(page("\ud842\udfb7", Cursor.first()))).containsExactly("\ud842\udfb7a");
  }

  private Slice<Account> page(String startsWith, Cursor position) {
    return accounts.page(new AccountQuery(startsWith, 2, position));
  }

  private static List<String> names(Slice<Account> page) {
    List<String> names = new ArrayList<>();
    page.items().stream().map(Account::username).map(Username::value).forEach(names::add);
    return names;
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    assertThatThrownBy(() -> accounts.add(ann, People.registered(ann)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> accounts.saveHash(ann.account().id(), ann.hash(), ann.hash()))
        .isInstanceOf(IllegalStateException.class);
  }
}
