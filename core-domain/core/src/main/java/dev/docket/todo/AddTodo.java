package dev.docket.todo;

import dev.docket.command.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * Put something on the list.
 *
 * @param draft what was entered
 * @param key makes a repetition safe, among the owner's own; null when the caller never repeats
 */
public record AddTodo(TodoDraft draft, @Nullable IdempotencyKey key) {}
