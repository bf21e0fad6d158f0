package dev.docket.event;

/**
 * The kind of an event, for other systems. What one version of a type holds is fixed: it may get
 * more, but nothing in it changes its name or its meaning; that makes a new version.
 *
 * @param name stable, such as {@code order-placed}; at most 40 characters
 * @param version counted from 1
 */
public record EventType(String name, int version) {}
