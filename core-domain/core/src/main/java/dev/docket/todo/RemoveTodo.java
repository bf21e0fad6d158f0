package dev.docket.todo;

/**
 * Take something off the list.
 *
 * @param id the to-do
 * @param version the version that the caller has seen
 */
public record RemoveTodo(TodoId id, long version) {}
