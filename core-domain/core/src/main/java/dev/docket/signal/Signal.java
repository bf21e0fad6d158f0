package dev.docket.signal;

/**
 * Something that is counted or timed. Told at most once, to whoever measures; what must not be
 * missed is a {@link dev.docket.event.Event}. More kinds may come.
 */
public interface Signal {}
