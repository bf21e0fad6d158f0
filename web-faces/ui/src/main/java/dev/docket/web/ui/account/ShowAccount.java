package dev.docket.web.ui.account;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountChangedException;
import dev.docket.account.AccountId;
import dev.docket.account.Accounts;
import dev.docket.account.ChangeRoles;
import dev.docket.account.LockAccount;
import dev.docket.account.Role;
import dev.docket.account.UnlockAccount;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody's account, for whoever looks after accounts: its roles, its lock, its history. */
@Named
@RequestScoped
public class ShowAccount {

  private static final String OVERTAKEN = "account-overtaken";

  @Inject private Accounts accounts;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Addressed addressed;
  @Inject private ExternalContext external;
  private @Nullable Account account;

  @PostConstruct
  void find() {
    account =
        addressed.id().flatMap(id -> accounts.find(new AccountId(id), viewer.actor())).orElse(null);
  }

  /** Answers with the page for what is not there, unless the account is. */
  public void require() throws IOException {
    addressed.require(account);
  }

  /** Gives and takes roles. */
  public void changeRoles() throws IOException {
    Set<Role> roles = chosenRoles();
    change(
        "roles-changed",
        (id, seen) -> accounts.changeRoles(new ChangeRoles(id, seen, roles), viewer.actor()));
  }

  private Set<Role> chosenRoles() {
    String[] chosen = external.getRequestParameterValuesMap().get("role");
    return Stream.ofNullable(chosen)
        .flatMap(Arrays::stream)
        .flatMap(name -> Arrays.stream(Role.values()).filter(role -> role.name().equals(name)))
        .collect(Collectors.toSet());
  }

  /** Keeps its owner out. */
  public void lock() throws IOException {
    change("locked", (id, seen) -> accounts.lock(new LockAccount(id, seen), viewer.actor()));
  }

  /** Lets its owner in again. */
  public void unlock() throws IOException {
    change("unlocked", (id, seen) -> accounts.unlock(new UnlockAccount(id, seen), viewer.actor()));
  }

  private void change(String done, ObjLongConsumer<AccountId> command) throws IOException {
    String outcome = refusals.attempt(() -> outcome(done, command));
    if (outcome != null) {
      external.redirect("account-of?id=" + getAccount().id().text() + "&done=" + outcome);
    }
  }

  private String outcome(String done, ObjLongConsumer<AccountId> command) {
    try {
      command.accept(getAccount().id(), addressed.number("version"));
      return done;
    } catch (AccountChangedException changed) {
      return OVERTAKEN;
    }
  }

  /** The account. */
  public Account getAccount() {
    return Objects.requireNonNull(account);
  }

  /** True for the button that locks; a form that was made before somebody else locked it counts. */
  public boolean isLockable() {
    return addressed.isBeingRead() || !getAccount().locked();
  }

  /** True for the button that unlocks, in the same way. */
  public boolean isUnlockable() {
    return addressed.isBeingRead() || getAccount().locked();
  }

  /** The roles that can be given and taken. */
  public List<Role> getRoles() {
    return List.of(Role.STAFF, Role.ADMIN);
  }

  /** True when the account has the role. */
  public boolean has(Role role) {
    return getAccount().roles().contains(role);
  }

  /** What was done to it, the latest first. */
  public List<AccountChange> getHistory() {
    List<AccountChange> latestFirst =
        new ArrayList<>(accounts.history(getAccount().id(), viewer.actor()));
    Collections.reverse(latestFirst);
    return latestFirst;
  }
}
