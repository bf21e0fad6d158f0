/**
 * The driven ports over Jakarta Persistence: begin with {@link dev.docket.jpa.JpaPersistence}. What
 * differs between databases is a {@link dev.docket.jpa.Database}.
 */
@NullMarked
package dev.docket.jpa;

import org.jspecify.annotations.NullMarked;
