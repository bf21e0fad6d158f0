package dev.docket.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The migrations are done and everything is open. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {

  @Inject private Start start;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migrations").status(start.isDone()).build();
  }
}
