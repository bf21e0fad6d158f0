package dev.docket.server.telemetry;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.PoolReport;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.BatchCallback;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * How the connections to the database are used, by the conventions of OpenTelemetry for connection
 * pools.
 */
@ApplicationScoped
public class PoolMetrics {

  private static final AttributeKey<String> POOL =
      AttributeKey.stringKey("db.client.connection.pool.name");
  private static final AttributeKey<String> STATE =
      AttributeKey.stringKey("db.client.connection.state");
  private static final Attributes DOCKET = Attributes.of(POOL, "docket");
  private static final Attributes USED = DOCKET.toBuilder().put(STATE, "used").build();
  private static final Attributes IDLE = DOCKET.toBuilder().put(STATE, "idle").build();

  @Inject private Meter meter;

  private @Nullable BatchCallback reports;

  /** Once everything is open. */
  void begin(@Observes @Priority(3) Startup startup, JpaPersistence persistence) {
    ObservableLongMeasurement count =
        measurement("count", "{connection}", "Connections in each state.");
    ObservableLongMeasurement max =
        measurement("max", "{connection}", "The most connections at a time.");
    ObservableLongMeasurement pending =
        measurement("pending_requests", "{request}", "Requests that wait for a connection.");
    reports =
        meter.batchCallback(
            () -> {
              PoolReport pool = persistence.pool();
              count.record(pool.active(), USED);
              count.record(pool.idle(), IDLE);
              max.record(pool.max(), DOCKET);
              pending.record(pool.waiting(), DOCKET);
            },
            count,
            max,
            pending);
  }

  private ObservableLongMeasurement measurement(String name, String unit, String description) {
    return meter
        .upDownCounterBuilder("db.client.connection." + name)
        .setUnit(unit)
        .setDescription(description)
        .buildObserver();
  }

  void end(@Observes Shutdown shutdown) {
    if (reports != null) {
      reports.close();
    }
  }
}
