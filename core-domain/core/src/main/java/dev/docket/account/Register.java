package dev.docket.account;

import dev.docket.command.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * Open an account.
 *
 * @param draft what was entered
 * @param key makes a repetition safe; null when the caller never repeats
 */
public record Register(RegistrationDraft draft, @Nullable IdempotencyKey key) {}
