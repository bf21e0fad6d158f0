package dev.docket.order;

import dev.docket.command.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * Place a new order.
 *
 * @param draft what was entered
 * @param key makes a repetition safe; null when the caller never repeats
 */
public record PlaceOrder(OrderDraft draft, @Nullable IdempotencyKey key) {}
