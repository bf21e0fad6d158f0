package dev.docket.todo;

/**
 * Say that something is to be done again.
 *
 * @param id the to-do
 * @param version the version that the caller has seen
 */
public record ReopenTodo(TodoId id, long version) {}
