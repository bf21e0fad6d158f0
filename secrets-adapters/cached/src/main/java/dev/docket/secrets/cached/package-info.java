/**
 * What all stores of secrets that are asked over a network have in common: a cache that renews
 * itself, names, sentences about failures, and database credentials.
 */
@NullMarked
package dev.docket.secrets.cached;

import org.jspecify.annotations.NullMarked;
