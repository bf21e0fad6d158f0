package dev.docket.order;

/**
 * Say that an open order was sent off.
 *
 * @param id the order
 * @param version the version that was looked at
 */
public record ShipOrder(OrderId id, long version) {}
