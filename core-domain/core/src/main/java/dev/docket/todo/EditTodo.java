package dev.docket.todo;

/**
 * Say something else.
 *
 * @param id the to-do
 * @param version the version that the caller has seen
 * @param draft what was entered
 */
public record EditTodo(TodoId id, long version, TodoDraft draft) {}
