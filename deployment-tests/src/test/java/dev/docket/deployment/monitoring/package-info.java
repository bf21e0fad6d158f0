/** Checks the alert rules and the dashboard. */
@NullMarked
package dev.docket.deployment.monitoring;

import org.jspecify.annotations.NullMarked;
