package dev.docket.order;

import dev.docket.validation.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order: immutable, each change gives a new one with the next version. The rules about its
 * content are kept by {@link OrderRules} before it comes into being; the rules about its status are
 * kept here.
 */
public final class Order {

  /**
   * The rule that a change which the status does not allow breaks; its arguments are the status and
   * the change.
   */
  public static final String STATUS_RULE = "status.transition";

  private final OrderId id;
  private final OrderContent content;
  private final OrderStatus status;
  private final long version;
  private final Instant placedAt;
  private final String placedBy;

  private Order(
      OrderId id,
      OrderContent content,
      OrderStatus status,
      long version,
      Instant placedAt,
      String placedBy) {
    this.id = id;
    this.content = content;
    this.status = status;
    this.version = version;
    this.placedAt = placedAt;
    this.placedBy = placedBy;
  }

  /** A new order: open, version 1. */
  public static Order place(OrderId id, OrderContent content, Instant at, String by) {
    return new Order(id, content, OrderStatus.OPEN, 1, at, by);
  }

  /**
   * An order as it was stored. No rule is evaluated.
   *
   * @param version 1 for an order that was never changed, one more for each change
   */
  public static Order restore(
      OrderId id,
      OrderContent content,
      OrderStatus status,
      long version,
      Instant placedAt,
      String placedBy) {
    return new Order(id, content, status, version, placedAt, placedBy);
  }

  /**
   * @throws RuleViolationException with {@value #STATUS_RULE} unless the order is open
   */
  public Order amend(OrderContent amended) {
    if (!status.isAmendable()) {
      throw refused("AMENDED");
    }
    return next(amended, status);
  }

  /**
   * @throws RuleViolationException with {@value #STATUS_RULE} unless the order is open
   */
  public Order ship() {
    return become(OrderStatus.SHIPPED, content);
  }

  /**
   * @param date the day of delivery, null to leave what is known of it
   * @throws RuleViolationException with {@value #STATUS_RULE} unless the order is shipped
   */
  public Order deliver(@Nullable LocalDate date) {
    return become(OrderStatus.DELIVERED, date == null ? content : content.deliveredOn(date));
  }

  /**
   * @throws RuleViolationException with {@value #STATUS_RULE} unless the order is open
   */
  public Order cancel() {
    return become(OrderStatus.CANCELLED, content);
  }

  private Order become(OrderStatus next, OrderContent nextContent) {
    if (!status.canBecome(next)) {
      throw refused(next.name());
    }
    return next(nextContent, next);
  }

  private Order next(OrderContent nextContent, OrderStatus nextStatus) {
    return new Order(id, nextContent, nextStatus, version + 1, placedAt, placedBy);
  }

  private RuleViolationException refused(String change) {
    return RuleViolationException.of(STATUS_RULE, "status", status, change);
  }

  /** The identity. */
  public OrderId id() {
    return id;
  }

  /** What it says. */
  public OrderContent content() {
    return content;
  }

  /** How far it is. */
  public OrderStatus status() {
    return status;
  }

  /** 1 when placed, one more with each change; a command names the version that it was made for. */
  public long version() {
    return version;
  }

  /** When it was placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** The name of whoever placed it. */
  public String placedBy() {
    return placedBy;
  }

  /** Id, status and version; nothing of the content. */
  @Override
  public String toString() {
    return "Order " + id.text() + " " + status + " v" + version;
  }
}
