/**
 * Secrets from the environment and from files of a folder; key rings are made where they are
 * missing.
 */
@NullMarked
package dev.docket.secrets.local;

import org.jspecify.annotations.NullMarked;
