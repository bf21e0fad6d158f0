package dev.docket.spi;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import java.time.Instant;
import java.util.UUID;

/**
 * What a command with a key came to.
 *
 * @param owner who sent it; keys of different owners have nothing to do with each other
 * @param key unique among the owner's
 * @param digest SHA-256 of the command and its content, 64 hexadecimal digits, lower case
 * @param result the id of what it made
 * @param at when; whole microseconds
 */
public record CommandRecord(
    AccountId owner, IdempotencyKey key, String digest, UUID result, Instant at) {}
