package dev.docket.server;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.PoolReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Everything is open and the database answers, soon. Tells how its connections are used. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private Start start;
  @Inject private Instance<JpaPersistence> persistence;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder database = HealthCheckResponse.named("database");
    return start.isDone() ? answer(database).build() : database.down().build();
  }

  private HealthCheckResponseBuilder answer(HealthCheckResponseBuilder database) {
    PoolReport pool = persistence.get().pool();
    return database
        .status(persistence.get().answersWithin(SOON))
        .withData("connections.active", pool.active())
        .withData("connections.idle", pool.idle())
        .withData("connections.max", pool.max())
        .withData("requests.waiting", pool.waiting());
  }
}
