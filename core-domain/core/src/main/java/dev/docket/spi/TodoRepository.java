package dev.docket.spi;

import dev.docket.account.AccountId;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where to-dos are kept, removed ones included until they are forgotten. Writing takes place within
 * a {@link UnitOfWork} and fails with IllegalStateException outside of one; reading works within
 * (and sees what was written there) and without. A violated key or version may show at the call or
 * at the end of the unit of work. Every method throws {@link StorageUnavailableException} when the
 * storage can't serve now. Safe for use by any number of threads.
 */
public interface TodoRepository {

  /**
   * Adds a new to-do, at version 1.
   *
   * @throws DuplicateKeyException when its id is in use
   */
  void add(Todo todo);

  /**
   * Keeps changed to-dos.
   *
   * @param changed each one version after the one that is stored; several are written in batches
   * @throws StaleVersionException when of one of them another version is stored, or none
   */
  void save(Collection<Todo> changed);

  /** The owner's to-do as it is now, a removed one included; empty when it is another's. */
  Optional<Todo> find(TodoId id, AccountId owner);

  /**
   * All to-dos of the owner that the filter includes, removed ones left out, in the order in which
   * they were added.
   */
  List<Todo> all(TodoFilter filter, AccountId owner);

  /** The owner's to-dos whose last change is the given one, removed ones included. */
  List<Todo> changedBy(ChangeId change, AccountId owner);

  /** How many to-dos the owner has, removed ones left out. */
  long count(AccountId owner);

  /** One page of the owner's list, removed ones left out, counts included, by one statement. */
  TodoPage page(TodoQuery query, AccountId owner);

  /** Forgets the owner's to-dos that were removed before the instant. */
  void forgetRemovedBefore(Instant instant, AccountId owner);
}
