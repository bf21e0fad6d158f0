package dev.docket.todo;

import dev.docket.account.Actor;
import dev.docket.account.NotPermittedException;
import dev.docket.account.Role;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Everybody's own list: the driving port for everything that is done with to-dos. All of it takes
 * the role {@link Role#USER}; every method throws {@link NotPermittedException} to whoever lacks
 * it. Somebody else's to-do looks exactly like one that does not exist. Safe for use by any number
 * of threads. Each command is one transaction: it has wholly happened when the method returns, and
 * not at all when it throws.
 *
 * <p>Each change can be undone, by the name that it left in {@link Todo#lastChange} or {@link
 * BulkChange#id}, until the to-do is changed again; a removed one is kept for {@value
 * #REMOVED_KEPT_DAYS} days.
 */
public interface Todos {

  /** The rule that a key which was used with other content breaks. */
  String KEY_REUSED_RULE = "idempotency-key.reused";

  /** The rule that undoing breaks when nothing is left of the change. */
  String UNDO_GONE_RULE = "undo.gone";

  /** The rule that a list which is full breaks; its argument is {@value #MAX_TODOS}. */
  String TOO_MANY_RULE = "todos.too-many";

  /** The most to-dos of a list, done ones included. */
  int MAX_TODOS = 10_000;

  /** How many days a removed to-do can come back. */
  int REMOVED_KEPT_DAYS = 7;

  /**
   * Evaluates the rules for a draft without adding it.
   *
   * @return every broken rule of {@link TodoRules}, empty when it could be added
   */
  List<Violation> check(TodoDraft draft, Actor by);

  /**
   * Adds a to-do at the end of the list. Repeating a command with the same key and content, even at
   * the same time, gives the one that the first of them added.
   *
   * @return the to-do, active, as it was added or, for a repetition, as it is now
   * @throws RuleViolationException with every broken rule of {@link TodoRules}, or with {@value
   *     #TOO_MANY_RULE}, or with {@value #KEY_REUSED_RULE}
   */
  Todo add(AddTodo command, Actor by);

  /**
   * Says something else. An edit that changes nothing gives the to-do as it is, at its version.
   *
   * @throws TodoNotFoundException when the caller has no such to-do
   * @throws TodoChangedException when it is not at the command's version
   * @throws RuleViolationException with every broken rule of {@link TodoRules}
   */
  Todo edit(EditTodo command, Actor by);

  /**
   * Completes a to-do; one that is done stays as it is.
   *
   * @throws TodoNotFoundException when the caller has no such to-do
   * @throws TodoChangedException when it is not at the command's version
   */
  Todo complete(CompleteTodo command, Actor by);

  /**
   * Reopens a to-do; one that is active stays as it is.
   *
   * @throws TodoNotFoundException when the caller has no such to-do
   * @throws TodoChangedException when it is not at the command's version
   */
  Todo reopen(ReopenTodo command, Actor by);

  /**
   * Removes a to-do.
   *
   * @return the to-do as it left the list
   * @throws TodoNotFoundException when the caller has no such to-do
   * @throws TodoChangedException when it is not at the command's version
   */
  Todo remove(RemoveTodo command, Actor by);

  /** Completes everything that is left. */
  BulkChange completeAll(Actor by);

  /** Reopens everything that is done. */
  BulkChange reopenAll(Actor by);

  /** Removes everything that is done. */
  BulkChange removeDone(Actor by);

  /**
   * Takes a change back, for all its to-dos that were not changed again; undoing what this returns
   * makes the change again.
   *
   * @throws RuleViolationException with {@value #UNDO_GONE_RULE} when there is none, or with
   *     {@value #TOO_MANY_RULE} when the list has no room for what would come back
   */
  BulkChange undo(ChangeId change, Actor by);

  /** The caller's to-do as it is now; empty when there is no such, or no more. */
  Optional<Todo> find(TodoId id, Actor by);

  /** One page of the caller's list. */
  TodoPage list(TodoQuery query, Actor by);
}
