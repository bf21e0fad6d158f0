/**
 * Stores of secrets that keep to the published protocols of the real ones, hold state, and fail on
 * demand: for tests of adapters, and of whole servers in other processes.
 */
@NullMarked
package dev.docket.secrets.testkit;

import org.jspecify.annotations.NullMarked;
