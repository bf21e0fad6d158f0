/** What OpenTelemetry is told: requests, what happens to orders and log-ins, connections. */
@NullMarked
package dev.docket.server.telemetry;

import org.jspecify.annotations.NullMarked;
