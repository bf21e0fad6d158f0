package dev.docket.order;

import org.jspecify.annotations.Nullable;

/**
 * One field of an order that was changed.
 *
 * @param field the field in the naming of the commands, such as {@code shippingDate}
 * @param from what it was: ISO date, number, code, status name or masked card; null for nothing
 * @param to what it became; null for nothing
 */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {}
