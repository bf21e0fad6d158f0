/**
 * Driven ports: what the core asks of the outside. Every adapter passes the contracts of
 * docket-testkit.
 */
@NullMarked
package dev.docket.spi;

import org.jspecify.annotations.NullMarked;
