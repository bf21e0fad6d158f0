package dev.docket.jpa;

/**
 * What the pool of connections is doing.
 *
 * @param active connections that are in use
 * @param idle connections that are free
 * @param total all connections
 * @param waiting threads that wait for a connection
 * @param max the most connections at a time
 */
public record PoolReport(int active, int idle, int total, int waiting, int max) {}
