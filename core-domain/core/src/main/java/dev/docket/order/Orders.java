package dev.docket.order;

import dev.docket.account.Actor;
import dev.docket.account.NotPermittedException;
import dev.docket.account.Role;
import dev.docket.paging.Slice;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.util.List;
import java.util.Optional;

/**
 * The order book: the driving port for everything that is done with orders. All of it takes the
 * role {@link Role#STAFF}; every method throws {@link NotPermittedException} to whoever lacks it.
 * Safe for use by any number of threads. Each command is one transaction: it has wholly happened
 * when the method returns, and not at all when it throws.
 */
public interface Orders {

  /** The rule that an id which another order has breaks. */
  String ID_TAKEN_RULE = "id.taken";

  /** The rule that a key which was used for another order breaks. */
  String KEY_REUSED_RULE = "idempotency-key.reused";

  /** The most orders that one batch takes. */
  int MAX_BATCH = 1_000;

  /**
   * Places an order. Repeating a command with the same key or the same id, and the same content,
   * even at the same time, gives the one order that the first of them placed.
   *
   * @return the order, open, as it was placed or, for a repetition, as it is now
   * @throws RuleViolationException with every broken rule of {@link OrderRules#forPlacing}, or with
   *     {@value #ID_TAKEN_RULE}, or with {@value #KEY_REUSED_RULE} when the key was used with other
   *     content
   */
  Order place(PlaceOrder command, Actor by);

  /**
   * Evaluates the rules for a new order without placing it.
   *
   * @return every broken rule, empty when it could be placed
   */
  List<Violation> check(OrderDraft draft, Actor by);

  /**
   * Places a batch: what is good is placed, in one transaction; what is bad, or in the book
   * already, is told apart. Repeating a batch places nothing twice.
   *
   * @param commands at most {@value #MAX_BATCH}, each with an id or a key
   * @return what became of each, in the order of the commands
   */
  List<Placement> placeAll(List<PlaceOrder> commands, Actor by);

  /**
   * The same as {@link #placeAll} without placing anything.
   *
   * @param commands at most {@value #MAX_BATCH}, each with an id or a key
   * @return what would become of each, in the order of the commands
   */
  List<Placement> checkAll(List<PlaceOrder> commands, Actor by);

  /**
   * Changes what an open order says. An amendment that changes nothing is not recorded.
   *
   * @throws OrderNotFoundException when there is no such order
   * @throws OrderChangedException when the order is not at the command's version
   * @throws RuleViolationException with every broken rule of {@link OrderRules#forAmending}, or
   *     with {@value Order#STATUS_RULE}
   */
  Order amend(AmendOrder command, Actor by);

  /**
   * Says that an open order was sent off.
   *
   * @throws OrderNotFoundException when there is no such order
   * @throws OrderChangedException when the order is not at the command's version
   * @throws RuleViolationException with {@value Order#STATUS_RULE}
   */
  Order ship(ShipOrder command, Actor by);

  /**
   * Says that a shipped order arrived.
   *
   * @throws OrderNotFoundException when there is no such order
   * @throws OrderChangedException when the order is not at the command's version
   * @throws RuleViolationException with {@value Order#STATUS_RULE}, or with the rules of the
   *     delivery date
   */
  Order deliver(DeliverOrder command, Actor by);

  /**
   * Calls off an open order.
   *
   * @throws OrderNotFoundException when there is no such order
   * @throws OrderChangedException when the order is not at the command's version
   * @throws RuleViolationException with {@value Order#STATUS_RULE}
   */
  Order cancel(CancelOrder command, Actor by);

  /** The order as it is now. */
  Optional<Order> find(OrderId id, Actor by);

  /**
   * Every change of an order, the first first.
   *
   * @return empty when there is no such order
   */
  List<OrderChange> history(OrderId id, Actor by);

  /**
   * One page of the list.
   *
   * @throws RuleViolationException with {@code cursor.format} when the position does not belong to
   *     the sort order
   */
  Slice<OrderSummary> search(OrderQuery query, Actor by);

  /**
   * What to put into {@link OrderFilter#cards()} to find the orders of a card: its fingerprint
   * under every key that is known, the newest first.
   */
  List<CardFingerprint> fingerprints(CardNumber number, Actor by);
}
