package dev.docket.todo;

/**
 * Say that something is done.
 *
 * @param id the to-do
 * @param version the version that the caller has seen
 */
public record CompleteTodo(TodoId id, long version) {}
