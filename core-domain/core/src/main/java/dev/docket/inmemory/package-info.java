/** Driven ports kept in memory, faithful to the same contracts as the databases. */
@NullMarked
package dev.docket.inmemory;

import org.jspecify.annotations.NullMarked;
