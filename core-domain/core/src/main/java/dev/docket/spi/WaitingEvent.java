package dev.docket.spi;

/**
 * An event that has not been told yet.
 *
 * @param event the event
 * @param failures how many times it was told in vain
 */
public record WaitingEvent(EventRecord event, int failures) {}
