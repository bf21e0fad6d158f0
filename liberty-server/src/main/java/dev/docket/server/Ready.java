package dev.docket.server;

import dev.docket.jpa.JpaPersistence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Everything is open and the database answers, soon. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private Start start;
  @Inject private Instance<JpaPersistence> persistence;

  @Override
  public HealthCheckResponse call() {
    boolean answers = start.isDone() && persistence.get().answersWithin(SOON);
    return HealthCheckResponse.named("database").status(answers).build();
  }
}
