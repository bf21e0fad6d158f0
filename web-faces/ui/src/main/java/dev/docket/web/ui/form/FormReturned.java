package dev.docket.web.ui.form;

/**
 * The form that was sent comes back without anything having been done. Whoever holds what must not
 * be shown in clear observes this to seal it or drop it.
 */
public record FormReturned() {}
