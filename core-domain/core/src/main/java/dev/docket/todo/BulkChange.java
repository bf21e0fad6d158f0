package dev.docket.todo;

/**
 * What a change of many to-dos came to.
 *
 * @param id undoes it
 * @param count how many were changed
 */
public record BulkChange(ChangeId id, int count) {}
