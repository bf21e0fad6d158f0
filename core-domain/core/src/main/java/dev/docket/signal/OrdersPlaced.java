package dev.docket.signal;

/**
 * New orders are in the book. Orders that were there already do not count.
 *
 * @param count how many; at least one
 */
public record OrdersPlaced(int count) implements Signal {}
