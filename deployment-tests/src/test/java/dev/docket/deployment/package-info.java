/** Checks what deploys Docket. */
@NullMarked
package dev.docket.deployment;

import org.jspecify.annotations.NullMarked;
