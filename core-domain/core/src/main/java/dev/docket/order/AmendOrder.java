package dev.docket.order;

/**
 * Change what an open order says.
 *
 * @param id the order
 * @param version the version that the change was made for
 * @param draft the whole content; its id is ignored, a blank card number keeps the card
 */
public record AmendOrder(OrderId id, long version, OrderDraft draft) {}
