package dev.docket.todo;

import dev.docket.paging.Slice;

/**
 * One page of somebody's list, and how much there is in all.
 *
 * @param slice the page; its total is that of the filter
 * @param active how many are left to be done
 * @param done how many are done
 */
public record TodoPage(Slice<Todo> slice, long active, long done) {}
