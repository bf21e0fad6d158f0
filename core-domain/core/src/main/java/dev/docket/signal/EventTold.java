package dev.docket.signal;

import java.time.Duration;

/**
 * Every listener has heard an event.
 *
 * @param waited since what it tells of happened
 */
public record EventTold(Duration waited) implements Signal {}
