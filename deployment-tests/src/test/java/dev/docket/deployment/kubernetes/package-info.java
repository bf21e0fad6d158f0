/** Checks the Helm chart. */
@NullMarked
package dev.docket.deployment.kubernetes;

import org.jspecify.annotations.NullMarked;
