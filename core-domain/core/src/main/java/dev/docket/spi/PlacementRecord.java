package dev.docket.spi;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderId;

/**
 * Remembers which order a key placed, and with which content, so that a repetition is told from a
 * reuse.
 *
 * @param key unique
 * @param order the order that was placed
 * @param digest SHA-256 of the content without the card, 64 hexadecimal digits, lower case
 * @param card the card's fingerprint at the time
 */
public record PlacementRecord(
    IdempotencyKey key, OrderId order, String digest, CardFingerprint card) {}
