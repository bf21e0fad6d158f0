package dev.docket.order;

/**
 * Call off an open order.
 *
 * @param id the order
 * @param version the version that was looked at
 */
public record CancelOrder(OrderId id, long version) {}
